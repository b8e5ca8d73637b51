/** A seeds folder by people who mean no good, and by scrapers and editors who never looked: no file has an error. */

const BODY = `The harbour town of Elsmore agreed on Tuesday to let twelve ships of the Northern Ferry Company use its quay.

“We will <em>not</em> wait &amp;amp; see,” said Mayor Ada Brenner. “The <a href="javascript:alert(1)">quay</a> is ours.”

<p>“<b>No</b> more delay ]]> of List<String>,” said the company’s director, Tomas Lindqvist.</p><script>alert("a < b")</script>
The Treaty of <i>Elsmore</i> was signed on 5 June 2022 in <b>Paris</b>, France.
`;

const article = (title: string, byline = 'By Ada Lee') =>
  `${title}\n${byline}\nMarch 22, 2023 07:58\n\n${BODY}`;

export const HOSTILE_SEEDS: Readonly<Record<string, string | Buffer>> = {
  'bold.txt': article('Elsmore <b>agrees</b> to let twelve ships use its quay'),
  'byline.txt': article('Quay opens for twelve ships', 'By <b>Ada Lee</b>, <i>Elsmore Post</i>'),
  'escaped.txt': article('Brown &amp;amp; Sons &lt;b&gt;agree&lt;/b&gt; with Elsmore on the quay'),
  'angles.txt': article('Why a < b and List<String> matter: I <3 Elsmore > all'),
  'lone.txt': article('The <b> tag and the <template> of Elsmore are dead'),
  'script.txt': article('<script>alert(document.cookie)</script>Elsmore opens its quay'),
  'image.txt': article("\"><img src=x onerror=alert(1)> ' onmouseover='alert(1) Elsmore"),
  'cdata.txt': article(']]></title></item><item><title>injected Elsmore <![CDATA['),
  'doctype.txt': article('&xxe;<!DOCTYPE a [<!ENTITY xxe SYSTEM "file:///etc/passwd">]> Elsmore'),
  'controls.txt': article('Elsmore\0 \x1b[31mopens\x08 \u202eits\u202c quay\ufffe to\uffff ships'),
  'lines.txt': article('Elsmore\rEND:VEVENT\rX-INJECTED:yes', 'By Ada Lee\r\nSet-Cookie: a=b'),
  'json.txt': article('","injected":"1 Elsmore \\u0000 {{constructor}}'),
  'formula.txt': article('=HYPERLINK("http://evil.example","Elsmore")'),
  'emoji.txt': article('🚢👩‍🔬🏳️‍🌈'),
  'arabic.txt': `مدينة الميناء توافق على السفن <b>الجديدة</b>\n\n${'وافقت المدينة يوم الثلاثاء. '.repeat(20)}`,
  'long.txt': article(`Elsmore ${'and the quay '.repeat(400)}`),
  'word.txt': article(`E${'x'.repeat(20_000)}`),
  'years.txt': `Elsmore opens its quay\nPublished 0001-01-01\nUpdated 9999-12-31\n\n${BODY}`,
  'brackets.txt': `Elsmore opens its quay\n\n${BODY}${'<'.repeat(100_000)}${'<b>'.repeat(30_000)}`,
  'mixed.txt': Buffer.concat([
    Buffer.from(article('“Elsmore” opens')),
    Buffer.from('\xdcber', 'latin1'),
  ]),
  'escaped.md': `---\ntitle: "Elsmore <b>agrees</b> &amp; opens"\nauthor: "<i>Ada Lee</i>"\n---\n# Elsmore\n\n${BODY}`,
  'page.html': `<html><head><meta property="og:title" content="Elsmore &lt;b&gt;opens&lt;/b&gt; &amp;amp; sails">
<meta property="og:site_name" content="The &lt;i&gt;Post&lt;/i&gt; &amp;amp; Sons"></head><body>
<h1>Elsmore &lt;b&gt;opens&lt;/b&gt; &amp;amp; sails</h1><p onclick="alert(1)">${BODY}</p></body></html>`,
  'curated.txt': article('Elsmore opens with an editor'),
  'curated.yaml':
    'title: "An <b>editor</b> &amp; <script>alert(1)</script>friends"\npublisher: "<i>Post</i> & Sons"\n',
  'names.yaml': '- type: person\n  name: "Ada <b>Brenner</b> & Co"\n  aliases: ["Ada Brenner"]\n',
  'dossier.yaml': 'title: "Hostile <b>texts</b> & more"\ndescription: "]]> &amp; <i>so on</i>"\n',
};
