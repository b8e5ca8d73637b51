/** English words of news pages, by what they say of a line. */
import type { PageWords } from './language.ts';
import { words } from './words.ts';

export const EN_PAGE: PageWords = {
  functionWords: words(`
    a an the of and or but to in on at by for with from as is are was were be been being has have had that this these
    those which who whom whose it its he she they we i you his her their our your my me him them not no if when while
    after before because since than then there where what how so such would will could can may might should must do does
    did into over under about against between through during until also only just more most some any all other`),
  furniture: {
    sharing: words(`
      share shares shared tweet retweet facebook twitter whatsapp linkedin pinterest reddit instagram youtube telegram
      flipboard tumblr messenger email print bookmark link copy follow followers`),
    subscribing: words(`
      subscribe subscriber subscribers subscription subscriptions newsletter newsletters signup sign inbox register
      registered registration login log account member members membership trial unlimited password username digest
      alerts notifications unlock premium subscribing`),
    commenting: words(`
      comment comments commenting reply replies conversation discuss discussion moderated moderators moderation
      commenters flag`),
    legal: words(`
      copyright reserved rights reproduction redistribution redistributed reproduced republished unauthorized prohibited
      permission terms privacy policy policies cookie cookies conditions trademark trademarks consent disclaimer
      legal`),
    'other stories': words(`
      related recommended trending popular latest stories story articles headlines picks editors viewed newest earlier
      previous next also read more must see featured today`),
    navigation: words(`
      home menu search sections section categories category about contact help faq careers advertise sitemap close skip
      back top contents jump main navigation toggle show hide view expand collapse archive archives edition editions
      app apps download feedback rss feed page`),
    departments: words(`
      news sport sports business politics opinion world culture lifestyle life weather entertainment arts tech technology
      science health travel food money video videos podcasts podcast local national international crime education
      environment fashion music movies books tv style finance markets economy jobs cars property obituaries horoscopes
      crosswords games puzzles football soccer basketball baseball hockey tennis golf cricket rugby`),
    advertising: words(`
      advertisement advertisements advertising advert advertiser sponsored sponsor promoted promotion ad ads affiliate
      commission deals deal shop shopping coupon offer offers sale`),
    playing: words(`
      play video watch listen loading volume subtitles gallery slideshow embed embedded player replay mute autoplay
      fullscreen transcript audio playback`),
    'a picture': words(`
      photo photos photograph photographs photographer photography image images picture pictures pictured getty ap afp
      reuters epa courtesy credit handout pool screenshot illustration graphic file`),
    topics: words(`topics topic tags tagged filed keywords hashtags`),
    'who wrote it': words(`
      reporter correspondent editor writer journalist author contributor contributors contributed columnist byline staff
      bureau covers reporting editing edited compiled reach reached bio`),
    'writing in': words(`
      contact tips tip questions corrections correction error errors typo feedback letters submit send email write`),
    support: words(
      `donate donation donations contribute contribution support supporters funding nonprofit`,
    ),
  },
  imperatives: words(`
    sign subscribe read click get follow share watch download log join see find learn view try buy shop listen skip jump
    tap enter check explore discover browse support donate contact email help save stay start become visit search play
    show hide close load scroll continue please don't use add leave post submit tell reply report`),
  reportingVerbs: words(`
    said says told added wrote asked explained noted announced reported according argued warned insisted claimed
    tweeted testified`),
  finiteVerbs: words(`
    is are was were has have had will would could can said says did does do been be may might should must`),
  readerAddress: words(`you your yours we our`),
  captionWords: words(`
    left right center centre above below pictured seen during stands poses speaks arrives walks holds looks sits
    attends shows front background speaking attending holding standing`),
};
