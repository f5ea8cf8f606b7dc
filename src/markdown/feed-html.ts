import sanitizeHtml from 'sanitize-html';

/**
 * HTML for readers of feeds: text, links, pictures and tables. What authors may write beyond it, by hand or in a
 * component, leaves its words.
 */
export function feedHtml(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: [...sanitizeHtml.defaults.allowedTags, 'del', 'details', 'img', 'ins', 'summary'],
    allowedAttributes: {
      '*': ['dir', 'id', 'lang', 'title'],
      a: ['href'],
      img: ['src', 'alt', 'width', 'height'],
      ol: ['start', 'reversed'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan', 'scope'],
      time: ['datetime'],
    },
  });
}
