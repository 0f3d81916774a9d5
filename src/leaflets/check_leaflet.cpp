// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/composition.h"
#include "leaflets/leaflet.h"
#include "typeset/markdown.h"

#include <algorithm>
#include <charconv>

namespace waymark::leaflets {
namespace {

int lineIn(std::string_view subject)
{
    int line = 0;
    if (const std::size_t at = subject.find("line "); at != std::string_view::npos)
        std::from_chars(subject.data() + at + 5, subject.data() + subject.size(), line);
    return line;
}

} // namespace

std::vector<Remark> checkLeaflet(std::string_view file)
{
    const auto leaflet = readLeaflet(file);
    if (!leaflet)
        return {{Remark::Weight::Error, std::string{leaflet.error().rule.text}, 0,
            leaflet.error().subject}};
    std::vector<Remark> remarks;
    // Remarks count lines of the file, the reader those of the text behind the front matter.
    const auto head = static_cast<int>(std::count(
        file.begin(), file.end() - static_cast<std::ptrdiff_t>(leaflet->text.size()), '\n'));
    for (const std::string& name : unknownVariables(leaflet->text))
        remarks.push_back({Remark::Weight::Error, "leaflet.variable-unknown", 0, name});
    if (const auto blocks = typeset::readMarkdown(leaflet->text); !blocks) {
        const int line = lineIn(blocks.error().subject);
        remarks.push_back({Remark::Weight::Error, std::string{blocks.error().rule.text},
            line > 0 ? line + head : 0, {}});
    }
    if (!leaflet->sourceLanguage.empty() && leaflet->status == TranslationStatus::ToBeConfirmed)
        remarks.push_back({Remark::Weight::Note, "leaflet.translation-unconfirmed"});
    return remarks;
}

} // namespace waymark::leaflets
