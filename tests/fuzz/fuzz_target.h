// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark::fuzz {

/// A reader of foreign bytes. `run` may refuse them in any way it documents; what it must not do is
/// crash, hang, throw or break a promise, which it tells by calling violated().
struct Target {
    std::string name;
    std::vector<std::string> seeds; ///< well-formed inputs, and such as once failed
    void (*run)(std::string_view bytes);
};

/// Each in a file of its own: what the module reads from others.
Target keyFileTarget();
Target recoveryCodeTarget();
Target questionnaireTarget();
Target responseTarget();
Target expressionTarget();
Target formAnswerTarget();
Target scoringTarget();
Target valueSetTarget();
Target licensedFormTarget();
Target hsdsTarget();
Target csvTarget();
Target openingHoursTarget();
Target zipTarget();
Target spreadsheetTarget();
Target scheduleTarget();
Target markdownTarget();
Target pdfTarget();
Target pictureTarget();
Target sqlTarget();
std::vector<Target> allTargets();

/// Ends the run with the input that did it.
[[noreturn]] void violated(const char* promise);

/// Well-formed files of resources/ whose path begins with `prefix`.
std::vector<std::string> resourceSeeds(std::string_view prefix);

} // namespace waymark::fuzz
