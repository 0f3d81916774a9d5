// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace waymark::test {

struct CommandResult {
    int code;
    std::string output; ///< standard output and error
};

/// Runs a command of the shell and waits for it.
inline CommandResult run(const std::string& command)
{
    FILE* pipe = popen((command + " 2>&1").c_str(), "r");
    if (!pipe) throw std::runtime_error{"no pipe"};
    CommandResult result{0, {}};
    std::array<char, 4096> buffer{};
    while (const std::size_t count = fread(buffer.data(), 1, buffer.size(), pipe))
        result.output.append(buffer.data(), count);
    result.code = pclose(pipe) >> 8;
    return result;
}

/// A file with the given bytes that vanishes with the test; kept in WAYMARK_KEEP when that is set.
class TemporaryFile {
public:
    TemporaryFile(std::string_view bytes, const std::string& ending)
    {
        static int number = 0;
        const char* keep = std::getenv("WAYMARK_KEEP");
        m_keep = keep != nullptr;
        const auto folder
            = keep ? std::filesystem::path{keep} : std::filesystem::temp_directory_path();
        m_path = (folder
            / ("waymark-" + std::to_string(keep ? 0 : getpid()) + "-" + std::to_string(++number)
                + ending))
                     .string();
        std::ofstream{m_path, std::ios::binary} << bytes;
    }
    ~TemporaryFile()
    {
        std::error_code ignored;
        if (!m_keep) std::filesystem::remove(m_path, ignored);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    const std::string& path() const { return m_path; }

private:
    std::string m_path;
    bool m_keep;
};

} // namespace waymark::test
