// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <catch2/catch_test_macros.hpp>

#include <sys/mount.h>

#include <cstdio>
#include <filesystem>
#include <string>
#include <utility>

namespace waymark::test {

/// A mounted file system of its own; skips the test where that needs more rights than it has.
class Mount {
public:
    Mount(std::string path, const char* options, unsigned long flags = 0)
        : m_path{std::move(path)}
    {
        std::filesystem::create_directories(m_path);
        if (::mount("tmpfs", m_path.c_str(), "tmpfs", flags, options) != 0)
            SKIP("no right to mount a file system here, so this is not tested");
    }
    ~Mount() { ::umount2(m_path.c_str(), MNT_DETACH); }
    Mount(const Mount&) = delete;
    Mount& operator=(const Mount&) = delete;
    void makeReadOnly()
    {
        REQUIRE(::mount(nullptr, m_path.c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0);
    }

private:
    std::string m_path;
};

inline void fill(const std::filesystem::path& folder)
{
    // All that is left of the disk, to the last byte.
    for (std::string block(1 << 16, 'x');; block.resize(block.size() / 2)) {
        if (block.empty()) return;
        for (int i = 0; i < 10'000; ++i) {
            FILE* file = std::fopen((folder / "ballast").c_str(), "ab");
            REQUIRE(file);
            const bool written = std::fwrite(block.data(), 1, block.size(), file) == block.size();
            if (std::fclose(file) != 0 || !written) break;
        }
    }
}

} // namespace waymark::test
