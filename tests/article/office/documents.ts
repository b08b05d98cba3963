import { strToU8, zipSync, type Zippable } from "fflate";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

const relations = (targets: Readonly<Record<string, string>>): string =>
  `<Relationships xmlns="${RELATIONS}">${Object.entries(targets).map(([type, target], index) => `<Relationship Id="r${index}" Type="${TYPES}/${type}" Target="${target}"/>`).join("")}</Relationships>`;

/** An archive with these members, in their order. */
export function archive(members: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(members)) files[name] = [typeof content === "string" ? strToU8(content) : content, { mtime: "2026-01-02T00:00:00Z" }];
  return zipSync(files);
}

/** The members of a Word document with a body, as Word lays them out. */
export function docxMembers(body: string, { styles = "", footnotes = "" } = {}): Record<string, string> {
  return {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": relations({ officeDocument: "word/document.xml" }),
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    "word/_rels/document.xml.rels": relations({ styles: "styles.xml", footnotes: "/word/footnotes.xml", header: "header1.xml" }),
    "word/styles.xml": `<w:styles ${W}>${styles}</w:styles>`,
    "word/footnotes.xml": `<w:footnotes ${W}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote>${footnotes}</w:footnotes>`,
    "word/header1.xml": `<w:hdr ${W}><w:p><w:r><w:t>Kustbladet</w:t></w:r></w:p></w:hdr>`,
    "word/media/image1.png": "no picture",
  };
}

export const docx = (body: string, more: { styles?: string; footnotes?: string } = {}): Uint8Array => archive(docxMembers(body, more));

/** A run with a text, and properties. */
export const run = (text: string, properties = ""): string => `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (content: string, properties = ""): string => `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

const OFFICE = ["office", "style", "text", "table", "drawing"].map((name) => `xmlns:${name === "drawing" ? "draw" : name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(" ");

/** An OpenDocument text with a body. */
export function odt(body: string, { automatic = "", manifest = "" } = {}): Uint8Array {
  return archive({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": `<?xml version="1.0"?><office:document-content ${OFFICE} xmlns:fo="urn:x"><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    "styles.xml": `<office:document-styles ${OFFICE}><office:styles><style:style style:name="Caption" style:family="paragraph"/><style:style style:name="Table" style:parent-style-name="Caption"/></office:styles><office:master-styles><style:master-page><style:footer><text:p>Sida 1</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>`,
    "META-INF/manifest.xml": `<manifest>${manifest}</manifest>`,
  });
}
