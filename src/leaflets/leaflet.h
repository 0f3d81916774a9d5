// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "leaflets/codes.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::leaflets {

/// One leaflet in one language: front matter and a text in Markdown with mustache sections.
struct Leaflet {
    std::string id; ///< "first-steps"; the same in every language
    std::string language; ///< BCP 47
    bool easy = false; ///< the easy-to-read text of its own
    std::string title;
    std::string discreetTitle; ///< neutral title and file name of the discreet form
    std::string summary; ///< one line for lists
    std::string topic; ///< code, see topics()
    std::set<Letter> letters; ///< what of Art. 4(1) it gives; never empty
    Level level = Level::First;
    std::set<std::string> countries; ///< ISO 3166-1 (GB-NIR); empty: all
    std::set<Audience> audiences; ///< empty: victims
    std::vector<std::string> offences; ///< beginnings of ICCS codes it is suggested for
    std::vector<std::string> needs; ///< need codes it is suggested for
    std::set<Stage> stages; ///< of a case it is suggested for; empty: no reason of its own
    int version = 1;
    std::string author;
    std::string legalSource;
    Date reviewedOn{};
    Date reviewDue{};
    std::string sourceLanguage; ///< of the text it was translated from; empty: this is the source
    std::string sourceHash; ///< hash of that source's text when it was translated
    TranslationStatus status = TranslationStatus::Source; ///< Stale is found, never written
    std::string text; ///< Markdown with mustache
    int textLine = 1; ///< of its file, where `text` begins
    std::string textHash; ///< of `text`; what translations are bound to

    friend bool operator==(const Leaflet&, const Leaflet&) = default;
};

/// Reads one file: front matter between two lines "---", then the text.
/// Fails: leaflet.front-matter-missing, leaflet.field-missing, leaflet.field-unknown,
/// leaflet.field-invalid (subject: the field), leaflet.too-long, and what readMarkdown refuses.
Result<Leaflet> readLeaflet(std::string_view file);

/// What is wrong or weak in a leaflet; `rule` as of readLeaflet, `line` 0 when it is about all of
/// it.
struct Remark {
    enum class Weight { Note, Warning, Error };
    Weight weight;
    std::string rule;
    int line = 0;
    std::string subject{};
    friend bool operator==(const Remark&, const Remark&) = default;
};
std::string_view code(Remark::Weight weight);
/// Everything that can be said about a file: errors of reading, unknown variables, and for
/// easy-to-read texts long sentences, hard words, passive voice and numbers in words.
std::vector<Remark> checkLeaflet(std::string_view file);

/// The leaflets at hand, each in its languages; cheap to ask.
class Library {
public:
    /// The leaflets that travel with the program. A broken one is an assertion of the tests.
    static Library builtIn();
    explicit Library(std::vector<Leaflet> leaflets);
    /// These and `own`; an own one stands for that of the same id, language and kind.
    Library with(std::vector<Leaflet> own) const;

    const std::vector<Leaflet>& all() const { return m_leaflets; } ///< sorted by id, language
    std::vector<std::string> ids() const;
    std::vector<std::string> languages() const; ///< of any leaflet, sorted
    /// In exactly this language ("pt" serves "pt-BR"); null when there is none.
    const Leaflet* find(std::string_view id, std::string_view language, bool easy = false) const;
    /// In the language, else in its closest relative, else in English, else in any.
    const Leaflet* closest(std::string_view id, std::string_view language) const;

private:
    std::vector<Leaflet> m_leaflets;
};

} // namespace waymark::leaflets
