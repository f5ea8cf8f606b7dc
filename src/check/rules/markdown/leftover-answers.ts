import { DELETE, type Leftover } from './leftover-marks.ts';

/** Sentences of chat assistants around the text that they were asked for. At the start of a paragraph. */
export const ASSISTANT: readonly Leftover[] = [
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
    'copy code,regenerate,said:,thought for,final answer,show thinking,helpful?',
    /^(?:Copy code|Regenerate(?: response)?|(?:ChatGPT|You|Claude|Gemini|Copilot) said:|Thought for [^\n]{1,30}|Final answer:?|Show thinking|Was this (?:response |answer )?helpful\?)$/gimu,
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
