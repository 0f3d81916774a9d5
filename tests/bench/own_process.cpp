// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/own_process.h"

#include <chrono>
#include <cstdio>
#include <filesystem>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace waymark::bench {
namespace {

std::vector<char*> wordsOf(const std::vector<std::string>& command)
{
    std::vector<char*> words;
    for (const std::string& word : command)
        words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    return words;
}

} // namespace

int runAndMeasure(std::span<char*> command)
{
    std::vector<char*> words{command.begin(), command.end()};
    words.push_back(nullptr);
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        const int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        execvp(words.front(), words.data());
        _exit(127);
    }
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    std::printf("%.3f %ld\n", took.count(), used.ru_maxrss);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

OwnProcess inOwnProcess(const std::vector<std::string>& command)
{
    std::vector<std::string> anew{
        std::filesystem::read_symlink("/proc/self/exe").string(), kRunAndMeasure};
    anew.insert(anew.end(), command.begin(), command.end());
    int ends[2];
    if (pipe(ends) != 0) return {};
    const auto words = wordsOf(anew);
    const pid_t small = fork();
    if (small == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        execv(words.front(), words.data());
        _exit(127);
    }
    close(ends[1]);
    OwnProcess result;
    long kilobytes = 0;
    FILE* answer = fdopen(ends[0], "r");
    const bool told = std::fscanf(answer, "%lf %ld", &result.milliseconds, &kilobytes) == 2;
    std::fclose(answer);
    int status = 0;
    waitpid(small, &status, 0);
    if (!told || !WIFEXITED(status) || WEXITSTATUS(status) != 0) return {};
    result.megabytes = static_cast<double>(kilobytes) / 1024;
    return result;
}

} // namespace waymark::bench
