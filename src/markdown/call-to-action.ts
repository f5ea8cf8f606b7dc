import { defineMdastPlugin } from 'satteri';

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

/** A block quote that links to `/sign-up` is no quotation but the article's call to action. */
export const callToAction = defineMdastPlugin({
  name: 'call-to-action',
  blockquote(node, context) {
    if (!linksToSignUp(node)) return;
    context.setProperty(node, 'data', { hName: 'div', hProperties: { className: ['call-to-action'] } });
  },
});

function linksToSignUp({ type, url = '', children = [] }: Node): boolean {
  return (type === 'link' && /^\/sign-up\b/u.test(url)) || children.some(linksToSignUp);
}
