// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/service.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What people write into the cells of a list of services, in the eight languages.
namespace waymark::directory {

/// The parts of a cell, without spaces around them and without empty ones.
std::vector<std::string> partsOf(const std::string& cell, const char* separators = ",;/|\n");

/// "yes", "non", "x", "0" …; Unknown for anything else.
Said saidIn(const std::string& cell);

/// "38.71" of "38,71" and "38.71"; empty when it is no number.
std::optional<std::string> numberIn(std::string cell);

/// Women, men, or everyone ("women and men", "mixte"); empty when it is not understood.
std::optional<GenderRule> genderIn(const std::string& cell);

/// "16-25", "18+", "moins de 18 ans", "adultos"; both ends empty: any age.
struct AgeSpan {
    std::optional<int> from{};
    std::optional<int> to{};
};
/// Empty when it is not understood.
std::optional<AgeSpan> agesIn(const std::string& cell);

/// The ICCS code or tag ("0502", "domestic") of a word for a crime; empty when it is not
/// understood.
std::string crimeIn(const std::string& part);

/// Of victim, relative, witness and bereaved those that are named; empty when it is not understood.
std::vector<std::string> statusesIn(const std::string& part);

/// The code of "pt", "pt-BR", "Portuguese" or "português"; empty for what is no language.
std::optional<std::string> languageIn(const std::string& part);

/// True for "all", "toutes", "todos" and the like: nothing is left out.
bool meansAll(const std::string& part);

} // namespace waymark::directory
