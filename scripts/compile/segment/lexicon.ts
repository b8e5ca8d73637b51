/**
 * Words that tell page furniture from prose, by what they are about. Generic vocabulary of news pages in
 * English and, for the commonest furniture, German, French, Spanish, Portuguese and Italian: no site's own phrases.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that hold sentences together. Their share of a line tells prose from labels. */
export const FUNCTION_WORDS = words(`
  a an the of and or but to in on at by for with from as is are was were be been being has have had that this these
  those which who whom whose it its he she they we i you his her their our your my me him them not no if when while
  after before because since than then there where what how so such would will could can may might should must do does
  did into over under about against between through during until also only just more most some any all other
  der die das den dem des ein eine einer eines einem einen und oder aber von zu zum zur im am auf mit bei aus nach für
  ist sind war waren wird werden hat haben hatte sich nicht auch dass als wie er sie es ihr ihre seine
  le la les un une des du de et ou mais dans sur pour par avec au aux est sont était été sera ont avait que qui il elle
  ils elles ne pas se sa son ses leur ce cette ces
  el los las una unos unas y o pero del al en con por para es son fue era ser ha han había que quien se su sus no lo
  como más este esta
  o os as um uma e do da dos das no na nos nas em com por para foi são ser que não seu sua
  il lo gli uno di del della dei delle e ma nel nella con per è sono era che non si suo sua
`);

/** Page furniture by its purpose. The key is how a reason names it. */
export const FURNITURE: Readonly<Record<string, ReadonlySet<string>>> = {
  sharing: words(`
    share shares shared tweet retweet facebook twitter whatsapp linkedin pinterest reddit instagram youtube telegram
    flipboard tumblr messenger email print bookmark link copy follow followers teilen drucken partager imprimer
    compartir imprimir compartilhar condividi stampa`),
  subscribing: words(`
    subscribe subscriber subscribers subscription subscriptions newsletter newsletters signup sign inbox register
    registered registration login log account member members membership trial unlimited password username digest
    alerts notifications unlock premium subscribing abonnieren anmelden abonnement abonnez inscrivez suscríbete
    suscripción boletín assine iscriviti`),
  commenting: words(`
    comment comments commenting reply replies conversation discuss discussion moderated moderators moderation
    commenters flag kommentare kommentar commentaires comentarios comentários commenti`),
  legal: words(`
    copyright reserved rights reproduction redistribution redistributed reproduced republished unauthorized prohibited
    permission terms privacy policy policies cookie cookies conditions trademark trademarks consent disclaimer impressum
    datenschutz agb mentions légales aviso legal privacidad`),
  'other stories': words(`
    related recommended trending popular latest stories story articles headlines picks editors viewed newest earlier
    previous next also read more must see featured today mehr lesen ähnliche lire aussi leer más relacionadas leia
    mais leggi anche`),
  navigation: words(`
    home menu search sections section categories category about contact help faq careers advertise sitemap close skip
    back top contents jump main navigation toggle show hide view expand collapse archive archives edition editions
    app apps download feedback rss feed page startseite suche accueil inicio`),
  departments: words(`
    news sport sports business politics opinion world culture lifestyle life weather entertainment arts tech technology
    science health travel food money video videos podcasts podcast local national international crime education
    environment fashion music movies books tv style finance markets economy jobs cars property obituaries horoscopes
    crosswords games puzzles football soccer basketball baseball hockey tennis golf cricket rugby nachrichten politik
    wirtschaft kultur politique économie deportes economía`),
  advertising: words(`
    advertisement advertisements advertising advert advertiser sponsored sponsor promoted promotion ad ads affiliate
    commission deals deal shop shopping coupon offer offers sale anzeige werbung publicité publicidad pubblicità`),
  playing: words(`
    play video watch listen loading volume subtitles gallery slideshow embed embedded player replay mute autoplay
    fullscreen transcript audio playback`),
  'a picture': words(`
    photo photos photograph photographs photographer photography image images picture pictures pictured getty ap afp
    reuters epa courtesy credit handout pool screenshot illustration graphic file foto fotos bild imagen`),
  topics: words(`topics topic tags tagged filed keywords hashtags themen étiquettes etiquetas`),
  'who wrote it': words(`
    reporter correspondent editor writer journalist author contributor contributors contributed columnist byline staff
    bureau covers reporting editing edited compiled reach reached bio`),
  'writing in': words(`
    contact tips tip questions corrections correction error errors typo feedback letters submit send email write`),
  support: words(
    `donate donation donations contribute contribution support supporters funding nonprofit`,
  ),
};

/** What a furniture line tells its reader to do. */
export const IMPERATIVES = words(`
  sign subscribe read click get follow share watch download log join see find learn view try buy shop listen skip jump
  tap enter check explore discover browse support donate contact email help save stay start become visit search play
  show hide close load scroll continue please don't use add leave post submit tell reply report`);

/** Verbs that report what somebody said: a sign of running text. */
export const SPEECH_VERBS = words(`
  said says told added wrote asked explained noted announced reported according argued warned insisted claimed
  tweeted testified`);

/** Verb forms that prose has and labels lack. */
export const FINITE_VERBS = words(`
  is are was were has have had will would could can said says did does do been be may might should must`);

/** Words that address the reader. */
export const ADDRESS = words(`you your yours we our`);

/** Words that captions use to say who is where. */
export const POINTING = words(`
  left right center centre above below pictured seen during stands poses speaks arrives walks holds looks sits
  attends shows front background speaking attending holding standing`);
