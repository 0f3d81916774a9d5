// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/discreet.h"
#include "leaflets/easy_check.h"
#include "leaflets/leaflet.h"
#include "leaflets/template_check.h"
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

Remark remark(Remark::Weight weight, Rule rule, int line = 0, std::string subject = {})
{
    return {weight, std::string{rule.text}, line, std::move(subject)};
}

} // namespace

std::vector<Remark> checkLeaflet(std::string_view file)
{
    using Weight = Remark::Weight;
    const auto leaflet = readLeaflet(file);
    if (!leaflet) return {remark(Weight::Error, leaflet.error().rule, 0, leaflet.error().subject)};
    std::vector<Remark> remarks;
    // The reader counts lines of the text, remarks those of the file.
    const int head = leaflet->textLine - 1;
    for (const TemplateProblem& problem : templateProblems(leaflet->text))
        remarks.push_back(remark(Weight::Error, problem.rule, head + problem.line, problem.name));
    if (const auto blocks = typeset::readMarkdown(leaflet->text); !blocks) {
        const int line = lineIn(blocks.error().subject);
        remarks.push_back(remark(Weight::Error, blocks.error().rule, line > 0 ? line + head : 0));
    }
    if (const auto word = tellingWordIn(leaflet->discreetTitle))
        remarks.push_back(remark(Weight::Error, Rule{"leaflet.discreet-title-telling"}, 0, *word));
    if (leaflet->easy)
        for (Remark one : easyRemarks(leaflet->text, leaflet->language)) {
            one.line += head;
            remarks.push_back(std::move(one));
        }
    if (!leaflet->sourceLanguage.empty() && leaflet->status == TranslationStatus::ToBeConfirmed)
        remarks.push_back(remark(Weight::Note, Rule{"leaflet.translation-unconfirmed"}));
    return remarks;
}

} // namespace waymark::leaflets
