// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pdf_conditions.h"

#include <array>

namespace waymark::typeset {
namespace {

using State = Condition::State;

struct Known {
    std::string_view id;
    std::string_view failure;
    State before; ///< until something is found
};

// Our words for the machine-testable conditions of the Matterhorn protocol.
constexpr auto kKnown = std::to_array<Known>({
    {"01-003", "an artifact lies inside tagged content", State::Passed},
    {"01-004", "tagged content lies inside an artifact", State::Passed},
    {"01-005", "something drawn is neither tagged nor an artifact", State::Passed},
    {"01-007", "the file says that its tags are suspect", State::Passed},
    {"02-001", "a type of element is not standard and not mapped to one", State::Passed},
    {"02-003", "types of elements are mapped in a circle", State::Passed},
    {"02-004", "a standard type of element is mapped to another", State::Passed},
    {"06-001", "there is no XMP metadata", State::Passed},
    {"06-002", "the metadata do not name PDF/UA", State::Passed},
    {"06-003", "the metadata hold no title", State::Passed},
    {"07-001", "nothing says that the title is to be shown", State::Passed},
    {"07-002", "the file name is shown in place of the title", State::Passed},
    {"09-004", "a part of a table stands where it may not", State::NotApplicable},
    {"09-005", "a part of a list stands where it may not", State::NotApplicable},
    {"09-006", "a part of a contents list stands where it may not", State::NotApplicable},
    {"09-007", "a part of a Ruby stands where it may not", State::NotApplicable},
    {"09-008", "a part of a Warichu stands where it may not", State::NotApplicable},
    {"10-001", "a character cannot be turned into Unicode", State::Passed},
    {"11-001", "the language of text cannot be told", State::Passed},
    {"11-002", "the language of an alternative text cannot be told", State::NotApplicable},
    {"11-003", "the language of a bookmark cannot be told", State::NotApplicable},
    {"11-004", "the language of an annotation cannot be told", State::NotApplicable},
    {"11-005", "the language of a form field cannot be told", State::NotApplicable},
    {"11-006", "the language of the metadata cannot be told", State::Passed},
    {"13-004", "a figure has no alternative text", State::NotApplicable},
    {"14-002", "the first heading is not of level 1", State::NotApplicable},
    {"14-003", "a level of headings is skipped", State::NotApplicable},
    {"14-006", "an element holds more than one H", State::NotApplicable},
    {"14-007", "numbered and unnumbered headings are mixed", State::NotApplicable},
    {"15-003", "a header cell does not say what it heads", State::NotApplicable},
    {"17-002", "a formula has no alternative text", State::NotApplicable},
    {"17-003", "a formula cannot be turned into Unicode", State::NotApplicable},
    {"19-003", "a note has no identifier", State::NotApplicable},
    {"19-004", "two notes have the same identifier", State::NotApplicable},
    {"20-001", "a setting of layers has no name", State::NotApplicable},
    {"20-002", "the usual setting of layers has no name", State::NotApplicable},
    {"20-003", "layers are switched by themselves", State::NotApplicable},
    {"21-001", "an embedded file has no name", State::NotApplicable},
    {"25-001", "the form is a dynamic one", State::Passed},
    {"26-001", "an encrypted file does not state its permissions", State::NotApplicable},
    {"26-002", "encryption locks assistive technology out", State::NotApplicable},
    {"28-002", "an annotation is no child of an Annot element", State::NotApplicable},
    {"28-004", "an annotation has no description", State::NotApplicable},
    {"28-005", "a form field has no description", State::NotApplicable},
    {"28-006", "an annotation is of an unknown kind", State::NotApplicable},
    {"28-007", "there is an annotation of kind TrapNet", State::NotApplicable},
    {"28-008", "a page with annotations has no order of tabs", State::NotApplicable},
    {"28-009", "the order of tabs does not follow the structure", State::NotApplicable},
    {"28-010", "a form field is not inside a Form element", State::NotApplicable},
    {"28-011", "a link is not inside a Link element", State::NotApplicable},
    {"28-012", "a link has no description", State::NotApplicable},
    {"28-014", "a media clip does not state its type", State::NotApplicable},
    {"28-015", "a media clip has no alternative", State::NotApplicable},
    {"28-016", "an attached file has no name", State::NotApplicable},
    {"28-017", "a printer's mark is part of the structure", State::NotApplicable},
    {"28-018", "a printer's mark looks like content", State::NotApplicable},
    {"30-001", "a page uses parts of another file", State::Passed},
    {"30-002", "a form with tagged content is used more than once", State::Passed},
    {"31-001", "the character collections of a font disagree", State::NotApplicable},
    {"31-002", "the character orderings of a font disagree", State::NotApplicable},
    {"31-003", "a font supplements less than its encoding asks", State::NotApplicable},
    {"31-004", "the glyph map of a font is of no allowed kind", State::NotApplicable},
    {"31-005", "a font has no glyph map", State::NotApplicable},
    {"31-006", "a font uses an encoding that is not in the file", State::NotApplicable},
    {"31-007", "the writing modes of an encoding disagree", State::NotApplicable},
    {"31-008", "an encoding uses another that is not in the file", State::NotApplicable},
    {"31-009", "a font is not embedded", State::NotApplicable},
    {"31-011", "an embedded font lacks a glyph that is used", State::NotApplicable},
    {"31-012", "a font does not list all of its glyphs by name", State::NotApplicable},
    {"31-013", "a font lists names of glyphs it does not have", State::NotApplicable},
    {"31-014", "a font does not list all of its glyphs by number", State::NotApplicable},
    {"31-015", "a font lists numbers of glyphs it does not have", State::NotApplicable},
    {"31-016", "the widths of a font disagree with its program", State::NotApplicable},
    {"31-017", "a font for letters has no table to find them", State::NotApplicable},
    {"31-018", "a letter cannot be found in the tables of its font", State::NotApplicable},
    {"31-019", "a font for letters has no encoding", State::NotApplicable},
    {"31-020", "an encoding says what differs, but not from what", State::NotApplicable},
    {"31-021", "the encoding of a font is of no allowed kind", State::NotApplicable},
    {"31-022", "an encoding names glyphs that nobody knows", State::NotCovered},
    {"31-023", "an encoding says what differs, but its font has no table for Unicode",
        State::NotApplicable},
    {"31-024", "a font for signs has an encoding", State::NotApplicable},
    {"31-025", "a font for signs has no table at all", State::NotApplicable},
    {"31-026", "a font for signs has several tables and none for signs", State::NotApplicable},
    {"31-027", "a font has no map to Unicode", State::NotApplicable},
    {"31-028", "a map to Unicode holds U+0000", State::NotApplicable},
    {"31-029", "a map to Unicode holds U+FEFF or U+FFFE", State::NotApplicable},
    {"31-030", "a glyph is drawn that stands for no character", State::NotApplicable},
});

} // namespace

std::vector<Condition> knownConditions()
{
    std::vector<Condition> conditions;
    for (const Known& known : kKnown)
        conditions.push_back({known.id, known.failure, known.before});
    return conditions;
}

} // namespace waymark::typeset
