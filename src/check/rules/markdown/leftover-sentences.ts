import { DELETE, type Leftover } from './leftover-marks.ts';

/** Sentences of chat assistants around the text that they were asked for. At the start of a paragraph. */
const ASSISTANT: readonly Leftover[] = [
  [
    'certainly,sure,of course,absolutely,great question',
    /^(?:Certainly|Sure(?: thing)?|Of course|Absolutely|Great question)(?:[!,.:]|[ \t]?[—–])[ \t]*(?:[Hh]ere(?:['’]s| is| are)|[Bb]elow (?:is|are)|I['’]d be (?:happy|glad)|I can (?:help|certainly|write|draft|create)|I['’](?:ve|ll) (?:written|drafted|created|write|draft|create|put))[^\n]*/gu,
    'the answer of a chat assistant',
    DELETE,
  ],
  [
    "here is your,here is the,here’s your,here’s the,here's your,here's the,draft of",
    /^Here(?:['’]s| is) (?:(?:your|the) (?:[\w-]+ ){0,3}(?:article|blog post|guide)|an? (?:[\w-]+ ){0,2}(?:draft|version) of (?:your|the) (?:article|blog post|guide))(?: (?:about|on|for) [^\n:]{1,100})?:$/gmu,
    'the answer of a chat assistant',
    DELETE,
  ],
  [
    'revised,updated,rewritten,polished,improved,expanded',
    /^(?:Here(?:['’]s| is) (?:the|a|your) (?:revised|updated|rewritten|polished|improved|expanded) (?:version|article|draft|text))[^\n]*/gu,
    'the answer of a chat assistant',
    DELETE,
  ],
  [
    'would you like me,let me know if you,feel free to,hope this helps',
    /^(?:(?:Would you like me to|Let me know if you(?:['’]d| would) like (?:me to|any (?:changes|edits|adjustments)|an? (?:[\w-]+ ){0,3}(?:version|draft|article|tone))|Feel free to (?:adjust|edit|customi[sz]e|modify|tweak) (?:this|the) (?:article|draft|text|post))\b[^\n]*|I hope this helps[!.])/gu,
    'the offer of a chat assistant',
    DELETE,
  ],
  [
    "i’m sorry,i'm sorry",
    /^I['’]m sorry, but I (?:can(?:['’]t|not)|am unable to) (?:help|assist|fulfil|comply)[^\n]*/gu,
    'the answer of a chat assistant',
    DELETE,
  ],
  [
    ', i can ,want me to,just let me know,just tell me,i changed,let me know if,search results,generated,make mistakes,important info',
    /^(?:If you(?:['’]d| would)? (?:like|want|prefer), I can (?:also )?(?:now )?(?:write|rewrite|create|make|turn|draft|tailor|adapt|convert|format|expand|shorten|generate|provide)\b[^\n]*|(?:Do you )?want me to (?:also )?(?:write|rewrite|create|make|turn|draft|tailor|adapt|convert|format|expand|shorten|generate|add)\b[^\n]*\?|Just (?:let me know|tell me)(?:!| [\p{Extended_Pictographic}\uFE0F]+)+$|(?:I['’]ve [^\n]{1,120}\. )?Here(?:['’]s| is) what I(?:['’]ve)? changed\b[^\n]*|Let me know if (?:this|that) works[^\n]{0,60}\b(?:adjust|tweak|revise|tone|version)\b[^\n]*|Based on (?:my search results|the (?:sources|files|documents) (?:you )?(?:provided|uploaded|shared))\b[^\n]*|(?:This (?:article|text|content) was )?(?:AI[- ])?generated (?:by|with|using) (?:an )?(?:AI|ChatGPT|Claude|Gemini|Copilot)(?=[.,]|$)[^\n]*|(?:ChatGPT|Claude|Gemini|Copilot|AI)(?: is AI and)? can make mistakes[.,] (?:so )?(?:(?:please )?(?:double-)?check (?:important|it|its|responses)|consider checking)[^\n]*|Check important info\.)/gimu,
    'the answer of a chat assistant',
    DELETE,
  ],
  [
    'copy code,\ncopy,regenerate,said:,thought for,final answer,show thinking,helpful?,export to sheets,use code,plaintext,end of',
    /^(?:Copy code|(?:[a-z]{2,12}\n)?Copy\nEdit|[a-z]{2,12}\nCopy|Regenerate(?: response)?|(?:ChatGPT|You|Claude|Gemini|Copilot) said:|Thought for [^\n]{1,30}|Final answer:?|Show thinking|Was this (?:response |answer )?helpful\?|Export to Sheets|Use code with caution\.?|Plaintext|[[(—–\-*_ \uFFFC]{0,6}End of (?:the )?(?:article|guide|blog post|document|draft)[\])—–\-*_ \uFFFC.]{0,6})$/gimu,
    'a label of a chat assistant',
    DELETE,
  ],
  [
    'assistant:,chatgpt:,claude:,gemini:,copilot:',
    /^(?:Assistant|ChatGPT|Claude|Gemini|Copilot):(?=[ \t])/gmu,
    'the name of a chat assistant before its answer',
    DELETE,
  ],
  [
    'meta desc,meta title,seo title,title tag,slug,keyword,word count',
    /^[^\p{L}\n]{0,4}(?:meta[ -]?descriptions?|meta[ -]?titles?|SEO[ -]?titles?|title tag|(?:URL |suggested )?slug|(?:focus|primary|secondary|target) keywords?|(?:approximate |total )?word count(?=\W{0,6}[\d,]{1,7}(?: words)?$))[^\p{L}\n]{0,4}:[^\n]*/gimu,
    'a note about the article',
    'Delete it, or move what it says to the frontmatter.',
  ],
  [
    'an ai,artificial intelligence,knowledge,browse the',
    /\bas an? (?:AI|artificial intelligence)(?: language)?(?: model| assistant)\b|\b(?:as of my|my) (?:last )?knowledge (?:cutoff|update)\b|\bI (?:cannot|can['’]t|don['’]t have the ability to) browse the (?:internet|web)\b/giu,
    'the answer of a chat assistant',
    DELETE,
  ],
];

/** Lines of mail programs and mail servers around an email, which are in pasted letters, too. */
export const MAIL: readonly Leftover[] = [
  [
    'sent from my,get outlook,sent from outlook,sent from yahoo,sent via,sent with,original message,forwarded message,begin forwarded',
    /^(?:Sent from my (?:iPhone|iPad|Android|Galaxy|Samsung|BlackBerry|mobile|phone|Verizon|Pixel|Huawei)\b[^\n]{0,60}|Get Outlook for (?:iOS|Android|Mac)\b[^\n]{0,80}|Sent (?:from (?:Outlook|Yahoo Mail|Mail|Proton Mail)|(?:via|with) (?:Proton Mail|Superhuman|Spark))\b[^\n]{0,60}|-{2,20} ?(?:Original|Forwarded) message ?-{2,20}|Begin forwarded message:?)/gimu,
    'a line of a mail program',
    DELETE,
  ],
  [
    ' wrote:',
    /^On [^\n]{6,80}\b(?:19|20)\d\d[^\n]{1,160}\bwrote:$/gmu,
    'the line of a mail program above an earlier email',
    DELETE,
  ],
  [
    'originated from,any attachments,intended solely,intended recipient,environment before printing',
    /^[^\p{L}\n]{0,4}(?:CAUTION|WARNING|EXTERNAL(?: EMAIL)?)[^\p{L}\n]{1,4}This (?:e-?mail|message) originated from (?:outside|an external)[^\n]*|^(?:CONFIDENTIALITY NOTICE: )?This (?:e-?mail|message)(?: and any (?:attachments|files)[^\n.]{0,60})? (?:(?:is|are) (?:confidential|intended (?:solely|only))|may contain (?:confidential|privileged))[^\n]*|^[^\p{L}\n]{0,4}Please consider the environment before printing[^\n]*/gimu,
    'a notice that a mail server adds',
    DELETE,
  ],
  [
    '[image:,[cid:,[inline image',
    /\[(?:image|inline image)(?: \d+)?: ?[^\]\n]{1,80}\.(?:png|jpe?g|gif|svg)\]|\[cid:[^\]\n]{1,80}\]/giu,
    'the name of a picture in a signature',
    DELETE,
  ],
];

/** Lines that blogs and newsletters put around an article, and the notes of programs that translate. */
const PAGE: readonly Leftover[] = [
  [
    'thanks for reading,reader-supported,subscribe,like this post,liked this post,enjoyed this post,leave a comment,share this,hit the,upgrade to paid',
    /^(?:Thanks for reading [^\n]{1,80}! (?:Subscribe|This post is public)[^\n]*|[^\n.]{1,80} is a reader-supported publication\.[^\n]*|Subscribe (?:now|for free)[^\n]{0,60}|Type your email…[^\n]*|If you (?:like|liked|enjoyed) this (?:post|issue|newsletter)\b[^\n]*|Leave a (?:comment|reply)\.?|Share this(?: post| article)?:?|Upgrade to paid|You['’]re (?:currently )?(?:on|a) (?:the )?free (?:list|subscriber)[^\n]*)$/gimu,
    'a line of a newsletter or blog',
    DELETE,
  ],
  [
    '(opens in new,loading…,loading...,filed under,tagged with,posted in,posted on,posted by,continue reading,skip to,previous post,next post',
    /\(Opens in (?:a )?new (?:window|tab)\)|^(?:(?:Like(?: this:)? ?)?Loading(?:…|\.{3})|Filed Under: [^\n]*|Tagged(?: With)?: [^\n]*|Posted (?:in|on|by) [^\n]{1,120}(?:\|| by )[^\n]*|Continue reading [“"→][^\n]*|Skip to (?:main )?content|(?:Previous|Next) post:?[^\n]{0,100})$/gimu,
    'a line of a blog around an article',
    DELETE,
  ],
  [
    'updated:,updated on,edited:,edited on,modified:,modified on,reviewed:,reading time,min read',
    /^[*_\uFFFC \t]*(?:last )?(?:updated|edited|modified|reviewed)(?: on)?:? (?:\p{Lu}\p{L}{2,8}\.? (?:\d{1,2}(?:st|nd|rd|th)?, )?|\d{1,2}\.? \p{Lu}\p{L}{2,8} )?\d{4}(?:-\d\d-\d\d)?(?: ?[|•·—–-][^\n]{0,60})?[*_\uFFFC \t.]*$|^By [^\n|•·]{3,40} ?[|•·][^\n]{3,60}$|^[*_\uFFFC \t]*(?:(?:estimated )?reading time: (?:about )?)?\d{1,2}[ -]?min(?:ute)?s? read[*_\uFFFC \t.]*$|^[*_\uFFFC \t]*(?:estimated )?reading time: [^\n]{1,20}$/gimu,
    'a line about the article, which the page shows above it by itself',
    'Delete it. The frontmatter has the author, date and updated.',
  ],
  [
    'table of contents',
    /^[\uFFFC \t]*Table of contents:?[\uFFFC \t]*$/gimu,
    'a table of contents',
    'Delete it: the page has its contents already.',
  ],
  [
    'column 1,header 1',
    /^[\uFFFC \t]*(?:Column|Header) \d[\uFFFC \t]*$/gimu,
    'a placeholder',
    'Write what belongs here.',
  ],
  [
    'translated with,translated by,translated from,deepl',
    /^(?:This (?:text|article|page) was )?(?:machine[- ])?translated (?:with|by) (?:www\.)?(?:DeepL|Google|ChatGPT|Microsoft|Bing)\b[^\n]*/gimu,
    'the note of a program that translates',
    DELETE,
  ],
  [
    '⟦,__ph,{0},{1},{2}',
    /⟦[^⟧\n]{1,40}⟧|(?<![\p{L}\p{N}])\{\d{1,2}\}|(?<![\p{L}\p{N}])__PH_?\d{1,3}__/giu,
    'a placeholder of a program that translates',
    'Write what belongs here, or delete it.',
  ],
  [
    '⸻,———',
    /^(?:⸻{1,10}|—{3,40})$/gmu,
    'a line that a program draws between two parts, which readers see as a dash',
    'Write --- with an empty line above and below, or delete it.',
  ],
  [
    '.png,.jpg,.jpeg,.heic,.tif,.gif,.webp',
    /^(?:Pasted (?:Graphic|image)|Screen ?shot|IMG|DSC|image|Untitled|Attachment|Unknown)[ _\d-][^\n/\\:]{0,80}\.(?:png|jpe?g|heic|tiff?|gif|webp)$/gimu,
    'the name of a picture that was not copied with the text',
    'Show the picture, ![What it shows](./desk.png), or delete the line.',
  ],
];

/** Lines that programs and assistants write around a text. */
export const SENTENCES: readonly Leftover[] = [...ASSISTANT, ...MAIL, ...PAGE];
