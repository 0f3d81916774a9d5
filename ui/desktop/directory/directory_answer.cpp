// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/directory_answer.h"

#include "directory/directory.h"

#include <algorithm>
#include <functional>

namespace waymark::ui {

DirectoryAnswer answerTo(directory::Directory& services, const directory::Query& asked,
    const std::string& near, bool boxes)
{
    DirectoryAnswer answer;
    directory::Query query = asked;
    if (!near.empty()) {
        const auto places = services.places(near, 1);
        answer.placeKnown = !places.empty();
        if (!places.empty()) query.near = places.front();
    }
    answer.results = services.search(query);
    answer.query = query;
    if (!answer.results.correctedText.empty()) answer.query.text = answer.results.correctedText;
    if (!answer.results.hits.empty()) return answer;
    const auto tryWithout = [&](bool set, Loosen what, auto change) {
        if (!set) return;
        directory::Query wider = query;
        change(wider);
        wider.limit = 1;
        if (const auto found = services.search(wider).found; found > 0)
            answer.wider.emplace_back(what, found);
    };
    tryWithout(query.near.has_value(), Loosen::Place, [](auto& q) { q.near.reset(); });
    tryWithout(!query.language.empty(), Loosen::Language, [](auto& q) { q.language.clear(); });
    tryWithout(query.need.has_value(), Loosen::Need, [](auto& q) { q.need.reset(); });
    tryWithout(boxes, Loosen::Boxes, [](auto& q) {
        q.onlyFree = q.onlyAnonymous = q.onlyStepFree = q.onlyChildren = q.onlyWithoutPapers
            = false;
        q.crime.clear();
        q.age.reset();
        q.openAt.reset();
        q.freshness.reset();
    });
    std::ranges::stable_sort(
        answer.wider, std::ranges::greater{}, &std::pair<Loosen, std::size_t>::second);
    if (answer.wider.size() > 2) answer.wider.resize(2);
    return answer;
}

} // namespace waymark::ui
