// The small part of Markdown that Teams understands: emphasis, lists, links. No HTML, no images, http(s) links only.
const unwanted = ['image', 'table', 'heading', 'lheading', 'hr', 'blockquote', 'code', 'fence', 'reference', 'html_block', 'html_inline'];

let reader;

function prepared() {
  const made = window.markdownit({ html: false, linkify: false, breaks: true }).disable(unwanted, true);
  made.validateLink = (url) => /^https?:\/\//i.test(url.trim());
  made.renderer.rules.link_open = (tokens, index, options, env, self) => {
    tokens[index].attrSet('target', '_blank');
    tokens[index].attrSet('rel', 'noopener noreferrer');
    return self.renderToken(tokens, index, options);
  };
  return made;
}

/** Safe HTML for a text of the bot. */
export function markdown(text) {
  reader ??= prepared();
  return reader.render(text);
}
