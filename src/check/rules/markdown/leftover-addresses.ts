import type { Leftover } from './leftover-marks.ts';

/** Parts of addresses that tools add. */
export const ADDRESSES: readonly Leftover[] = [
  [
    'utm_source=',
    /[?&]utm_source=(?:chatgpt|openai|chat\.openai|copilot|perplexity|gemini|claude)[\w.]*/giu,
    'the mark of a chat assistant in an address',
    'Delete everything from utm_source on.',
  ],
  [
    'sandbox:',
    /\bsandbox:\/mnt\/data\b[^\s)]*/gu,
    'a file of a chat assistant, which nobody else can open',
    'Put the file into public/ and link to it from there.',
  ],
  [
    'google.',
    /^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/url\?(?:q|sa)=[^\s)]*/giu,
    'a detour that Google Docs adds',
    'Write the address of the page itself.',
  ],
  [
    'safelinks.,urldefense.,l.facebook.,/redir/,translate.goog',
    /^https?:\/\/(?:[\w-]+\.safelinks\.protection\.outlook\.com|urldefense\.(?:com|proofpoint\.com)|lm?\.facebook\.com\/l\.php|www\.linkedin\.com\/redir\/|translate\.google\.[a-z.]{2,6}\/translate\?|[\w-]+\.translate\.goog)[^\s)]*/giu,
    'a detour that a mail program or another site adds',
    'Write the address of the page itself.',
  ],
  [
    'fbclid=,gclid=,mc_eid=,_hsenc=,igshid=,substack.com,substackcdn',
    /[?&](?:fbclid|gclid|mc_eid|_hsenc|igshid)=[^\s)&]*|^https?:\/\/[\w.-]*substack\.com\/(?:subscribe|p\/[\w-]+\/comments|p\/[\w-]+\?[^\s)]*action=share)[^\s)]*/giu,
    'the mark of a reader or button of another site in an address',
    'Write the address of the page itself, without it, or delete the link.',
  ],
  [
    '?p=,?page_id=,?attachment_id=,?cat=',
    /^\/?\?(?:p|page_id|attachment_id|cat)=\d+$/giu,
    'an address of WordPress, which is a number there',
    'Link to a page on this site: /articles/…',
  ],
  [
    '#',
    /^#(?:_Toc|_Ref|_heading=h\.|heading=h\.|h\.|_?cmnt_?|_(?:ft|ed)n|_msocom_|ftnt|footnote-(?:anchor-)?)\w+/gu,
    'a bookmark of another program',
    'Link to the anchor of a heading: #when-to-write',
  ],
  [
    'localhost,127.0.0.1,0.0.0.0,192.168.,//10.,.local,.test',
    /^https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|192\.168\.\d+\.\d+|10\.\d+\.\d+\.\d+|[\w-]+\.(?:local|test|localhost))(?=[:/]|$)[^\s)]*/giu,
    'an address on your own computer or network',
    'Link to a page on this site: /articles/…',
  ],
  [
    '://your,www.your,@your',
    /^(?:https?:\/\/(?:www\.)?|mailto:[^@\s]{1,60}@)your-?(?:company|website|site|domain|name|blog|portfolio|business|link|url)\.[a-z]{2,4}[^\s)]*/giu,
    'an address that stands for another one',
    'Write the address itself, or delete the link.',
  ],
  [
    'docs.google,drive.google,sharepoint,onedrive,1drv.ms,chatgpt.com,chat.openai,claude.ai,gemini.google,wp-admin,preview=true,app.slack,teams.micro',
    /^https?:\/\/(?:(?:docs|drive)\.google\.com|[\w-]+\.sharepoint\.com|onedrive\.live\.com|1drv\.ms|chatgpt\.com\/(?:c|g|share)|chat\.openai\.com|claude\.ai\/(?:chat|share)|gemini\.google\.com\/app|app\.slack\.com|teams\.microsoft\.com)\/[^\s)]*|^[^\s)]*(?:\/wp-admin\/|[?&]preview=true)[^\s)]*/giu,
    'an address that readers may not be able to open',
    'Link to a page that everybody can open.',
  ],
  [
    'obsidian:,notion:,evernote:,onenote:,vscode:,zotero:,message:,slack:,chrome:,about:,attachment:,cid:,x-apple,ms-word,ms-excel',
    /^(?:obsidian|notion|evernote|onenote|vscode|zotero|message|slack|chrome|about|attachment|cid|x-apple[\w-]*|ms-[\w]+):[^\s)]*/giu,
    'an address that opens only on your own computer',
    'Link to a page that everybody can open.',
  ],
  [
    'notion,amazonaws',
    /^https?:\/\/(?:www\.notion\.so|[\w-]+\.notion\.site|prod-files-secure\.s3[\w.-]*amazonaws\.com)\/[^\s)]*/giu,
    'an address of Notion, which readers may not be able to open',
    'Link to a page on this site.',
  ],
];
