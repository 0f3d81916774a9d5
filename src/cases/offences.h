// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace waymark::cases {

/// One line of the International Classification of Crime for Statistical Purposes (UNODC, v1.0,
/// 2015), or of our own set of events that are no crime ("x01" road accident …).
struct Offence {
    std::string_view code; ///< "0208", "02082"; own set "x…"
    int level; ///< 1 section, 2 division (what is counted), 3 group, 4 class
    std::string_view title; ///< in the language asked for
    bool isOwnSet() const { return code.starts_with('x'); }
    friend bool operator==(const Offence&, const Offence&) = default;
};

/// Languages whose titles and every-day words travel with the program: "en", "fr". For any other
/// English is given.
std::vector<std::string_view> offenceLanguages();
/// All, in the order of their codes.
const std::vector<Offence>& allOffences(std::string_view language = "en");
std::optional<Offence> findOffence(std::string_view code, std::string_view language = "en");
/// The level-2 code that is counted: "02082" gives "0208"; a section or own code gives itself.
std::string_view countedCode(std::string_view code);
/// Offences whose words or code begin with each word of `text` ("stal thr"), best first, every-day
/// words included ("rape", "mugging"). Empty text: the divisions most asked for.
std::vector<Offence> searchOffences(
    std::string_view text, std::size_t limit, std::string_view language = "en");

} // namespace waymark::cases
