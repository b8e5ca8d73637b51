/** Thai. */
import type { Language } from './language.ts';

export const th: Language = {
  tag: 'th',
  calendar: {
    months: [
      'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
      'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.',
    ],
  },
  dates: {
    modified: ['อัปเดต', 'แก้ไข'],
    published: ['เผยแพร่'],
    beforeTime: ['เวลา'],
    besides: ['น\\.', 'วันที่'],
  },
};
