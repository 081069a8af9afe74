/** The style of a book: the reader's own fonts, sizes and colours, and no colour that a screen like paper would lose. */
export const STYLE = `body{margin:0 5%;line-height:1.45}
h1{margin:1em 0 .4em;font-size:1.5em;line-height:1.2;text-align:left}
h2{margin:1.6em 0 .4em;font-size:1.15em;line-height:1.25;text-align:left}
h3{margin:1.8em 0 .3em;font-size:1.05em;line-height:1.25;text-align:left}
h1,h2,h3{page-break-after:avoid;break-after:avoid}
p{margin:0 0 .6em}
ul,ol{margin:0 0 .8em;padding-left:1.2em}
li{margin-bottom:.4em}
blockquote{margin:.6em 1em}
.note{font-size:.85em}
.caption{font-style:italic}
.lead{font-weight:bold}
.article{margin-top:1.6em;padding-top:.2em;border-top:1px solid}
.cover{margin:0;text-align:center}
.cover img{max-width:100%;max-height:100%}
nav ol{list-style-type:none}
`;
