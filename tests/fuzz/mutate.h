// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::fuzz {

/// Makes new inputs out of known ones: flips, cuts, repeats, splices, and words of the seeds in
/// places where they do not belong. The same number gives the same inputs.
class Mutator {
public:
    Mutator(const std::vector<std::string>& seeds, std::uint64_t number);

    std::string next(const std::vector<std::string>& known);

private:
    std::size_t below(std::size_t bound);
    const std::string& anyWord();
    void change(std::string& input, const std::vector<std::string>& known);

    std::mt19937_64 m_random;
    std::vector<std::string> m_words;
};

} // namespace waymark::fuzz
