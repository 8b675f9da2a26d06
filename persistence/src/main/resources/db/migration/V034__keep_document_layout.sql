-- Headings, tables and footnotes of a document; documents read before have none and show as plain paragraphs.
alter table source_document add column layout text;
