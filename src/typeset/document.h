// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// Values of a document before it becomes pages: what is a heading, a list, a table. How it looks
/// is the Style's business, how it is read aloud follows from these kinds.
namespace waymark::typeset {

/// A stretch of text inside a line. UTF-8, any script; its direction is found from its letters.
struct Span {
    std::string text{};
    bool strong = false;
    bool emphasis = false; ///< large and easy styles show it strong: no italics there
    bool mono = false; ///< numbers and codes to be copied exactly
    std::string language{}; ///< BCP 47 when it differs from the document's, else empty
    std::string link{}; ///< an https:, mailto: or tel: address, or "#id" of a heading; else empty
    bool isolate
        = false; ///< kept left-to-right and apart from its surroundings: phone numbers, references
    bool lineBreak = false; ///< a forced new line; `text` is then empty
    bool strike = false; ///< no longer holds; drawn with a line through it
    std::vector<Span> note{}; ///< a footnote at this place; `text` is then empty

    friend bool operator==(const Span&, const Span&);
};
using Inline = std::vector<Span>;

/// Plain text as one span.
Inline plain(std::string text);

struct Block;
using Blocks = std::vector<Block>; ///< from top to bottom, which is the reading order

struct Heading {
    int level = 1; ///< 1 to 6; becomes a bookmark
    Inline text;
    std::string id{}; ///< target of "#id" links; may be empty
    friend bool operator==(const Heading&, const Heading&) = default;
};

struct Paragraph {
    /// Code: to be copied line by line. Question: stays with what answers it, apart from the last.
    enum class Role { Normal, Lead, Small, Quiet, Code, Question };
    Inline text;
    Role role = Role::Normal;
    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

struct ListItem;
struct List {
    enum class Kind {
        Bullets,
        Numbers,
        Steps,
        Boxes
    }; ///< Steps: large numbers; Boxes: to tick by hand
    Kind kind = Kind::Bullets;
    int start = 1;
    std::vector<ListItem> items;
    friend bool operator==(const List&, const List&);
};

struct TableCell {
    Inline text;
    bool header = false; ///< names its row; the first row of a table names its columns
    friend bool operator==(const TableCell&, const TableCell&) = default;
};
struct Table {
    std::string caption{};
    std::vector<std::string> columns{}; ///< column heads, repeated on each page; may be empty
    std::vector<std::vector<TableCell>> rows{}; ///< equally long
    std::vector<double> widths{}; ///< shares of the line; empty: by content
    friend bool operator==(const Table&, const Table&) = default;
};

/// Labels with their values, as on a form or a contact card.
struct KeyValues {
    struct Row {
        std::string key;
        Inline value;
        friend bool operator==(const Row&, const Row&) = default;
    };
    std::vector<Row> rows;
    friend bool operator==(const KeyValues&, const KeyValues&) = default;
};

/// A framed passage. Its title says its meaning in words; the colour only repeats it.
struct Callout {
    enum class Kind { Note, Important, Emergency, Settled };
    Kind kind = Kind::Note;
    std::string title{};
    Blocks blocks{};
    friend bool operator==(const Callout&, const Callout&);
};

/// A picture: exactly one of drawing, picture and qr is set.
struct Figure {
    std::string alternative; ///< read instead of the picture; empty: decoration, not read
    std::string drawing{}; ///< name of a line drawing, see drawings.h; else empty
    std::string picture{}; ///< the bytes of a PNG, JPEG or SVG file; else empty
    std::string qr{}; ///< what a QR code says, at most 1,000 bytes; else empty
    double widthPoints = 0; ///< 0: as large as the style thinks fit
    friend bool operator==(const Figure&, const Figure&) = default;
};

/// The same passage in two languages, one beside the other.
struct SideBySide {
    Blocks left{}; ///< beside, on the leading side of the document's direction
    Blocks right{};
    std::string leftLanguage{};
    std::string rightLanguage{};
    friend bool operator==(const SideBySide&, const SideBySide&);
};

/// Text in a language of its own: laid out, read aloud and divided as that language is.
struct Passage {
    Blocks blocks{};
    std::string language{}; ///< BCP 47
    friend bool operator==(const Passage&, const Passage&);
};

/// The headings of the document with their pages, and what is appended behind it.
struct Contents {
    std::string title{}; ///< in the document's language
    int deepest = 1; ///< headings to this level
    friend bool operator==(const Contents&, const Contents&) = default;
};

struct Separator {
    friend bool operator==(const Separator&, const Separator&) = default;
};
struct PageBreak {
    friend bool operator==(const PageBreak&, const PageBreak&) = default;
};
/// Empty room to write by hand, with a rule for each line.
struct WritingLines {
    int count = 1;
    friend bool operator==(const WritingLines&, const WritingLines&) = default;
};

struct Block {
    std::variant<Heading, Paragraph, List, Table, KeyValues, Callout, Figure, SideBySide, Passage,
        Contents, Separator, PageBreak, WritingLines>
        content;
    int line = 0; ///< of the Markdown it was read from, for what is said about it; 0: none

    friend bool operator==(const Block& a, const Block& b) { return a.content == b.content; }
};

struct ListItem {
    Blocks blocks{};
    std::string drawing{}; ///< name of a line drawing shown beside the item; else empty
    friend bool operator==(const ListItem&, const ListItem&) = default;
};

/// A partner's file that append() will put behind the document.
struct AppendedPart {
    std::string title;
    int pages = 0;
    friend bool operator==(const AppendedPart&, const AppendedPart&) = default;
};

struct Document {
    std::string title; ///< shown by readers in their title bar; never a person's name
    std::string language; ///< BCP 47; Arabic, Hebrew, Persian, Urdu … are laid out right to left
    std::string author{}; ///< the office; may be empty
    std::string subject{};
    Instant producedAt{}; ///< stands in the file; the same input gives the same bytes
    std::string header{}; ///< small, on every page but the first; not read aloud
    std::string footer{}; ///< small, on every page, beside "2 / 4"; not read aloud
    Blocks blocks{};
    std::vector<AppendedPart> appended{}; ///< counted in "2 / 4", listed by Contents

    friend bool operator==(const Document&, const Document&) = default;
};

/// True for languages written from right to left, e.g. "ar", "fa-AF".
bool isRightToLeft(std::string_view language);

} // namespace waymark::typeset
