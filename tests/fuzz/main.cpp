// SPDX-License-Identifier: GPL-3.0-or-later
// waymark_fuzz: feeds every reader of foreign bytes with mutated inputs. Built with the sanitizers,
// where a broken promise of the language stops it too.
//
//     waymark_fuzz [--seconds N] [--seed S] [--target NAME] [--rounds N] [FILE …]
//
// Without a number of rounds it shares the seconds among the targets. With files it runs the
// target on just these. An input that fails is written to waymark_fuzz.<target>.input.
#include "fuzz/fuzz_target.h"
#include "fuzz/mutate.h"

#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>

// There when built with AddressSanitizer.
extern "C" __attribute__((weak)) void __sanitizer_set_death_callback(void (*callback)());

namespace waymark::fuzz {
namespace {

constexpr unsigned kSecondsForOne = 20; // what takes longer hangs

/// What runs now, for the moment it goes wrong.
const Target* theTarget = nullptr;
std::string_view theInput;

void keepInput()
{
    if (!theTarget) return;
    const std::string name = "waymark_fuzz." + theTarget->name + ".input";
    std::ofstream{name, std::ios::binary} << theInput;
    std::cerr << "waymark_fuzz: target " << theTarget->name << " failed on the input in " << name
              << '\n';
    theTarget = nullptr;
}

void onSignal(int signal)
{
    if (signal == SIGALRM) std::cerr << "waymark_fuzz: took too long\n";
    keepInput();
    _exit(1);
}

void runOne(const Target& target, std::string_view input)
{
    theTarget = &target;
    theInput = input;
    alarm(kSecondsForOne);
    try {
        target.run(input);
    } catch (const std::exception& failure) {
        std::cerr << "waymark_fuzz: thrown: " << failure.what() << '\n';
        keepInput();
        std::exit(1);
    }
    alarm(0);
    theTarget = nullptr;
}

struct Options {
    double seconds = 10;
    std::size_t rounds = 0;
    std::uint64_t seed = 1;
    std::string target;
    std::vector<std::string> files;
};

std::optional<Options> parse(int argc, char** argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string_view name = argv[i];
        if (!name.starts_with("--")) {
            options.files.emplace_back(name);
            continue;
        }
        if (++i >= argc) return std::nullopt;
        if (name == "--seconds")
            options.seconds = std::strtod(argv[i], nullptr);
        else if (name == "--rounds")
            options.rounds = std::strtoull(argv[i], nullptr, 10);
        else if (name == "--seed")
            options.seed = std::strtoull(argv[i], nullptr, 10);
        else if (name == "--target")
            options.target = argv[i];
        else
            return std::nullopt;
    }
    return options;
}

std::size_t fuzz(const Target& target, const Options& options, double seconds)
{
    using Clock = std::chrono::steady_clock;
    for (const auto& seed : target.seeds)
        runOne(target, seed);
    Mutator mutator{target.seeds, options.seed};
    const auto end = Clock::now() + std::chrono::duration<double>{seconds};
    std::size_t inputs = target.seeds.size();
    const auto goesOn = [&] {
        return options.rounds > 0 ? inputs < target.seeds.size() + options.rounds
                                  : Clock::now() < end;
    };
    for (; goesOn(); ++inputs)
        runOne(target, mutator.next(target.seeds));
    return inputs;
}

std::string contentOf(const std::string& path)
{
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

int run(const Options& options)
{
    auto targets = allTargets();
    if (!options.target.empty())
        std::erase_if(targets, [&](const Target& target) { return target.name != options.target; });
    if (targets.empty()) {
        std::cerr << "waymark_fuzz: no target " << options.target << '\n';
        return 2;
    }
    for (const Target& target : targets) {
        if (!options.files.empty()) {
            for (const auto& file : options.files)
                runOne(target, contentOf(file));
            continue;
        }
        const auto inputs
            = fuzz(target, options, options.seconds / static_cast<double>(targets.size()));
        std::cout << target.name << ": " << inputs << " inputs, nothing broke\n" << std::flush;
    }
    return 0;
}

} // namespace

void violated(const char* promise)
{
    std::cerr << "waymark_fuzz: promise broken: " << promise << '\n';
    keepInput();
    std::exit(1);
}

} // namespace waymark::fuzz

int main(int argc, char** argv)
{
    using namespace waymark::fuzz;
    const auto options = parse(argc, argv);
    if (!options) {
        std::cerr
            << "waymark_fuzz [--seconds N] [--seed S] [--target NAME] [--rounds N] [FILE …]\n";
        return 2;
    }
    if (__sanitizer_set_death_callback) __sanitizer_set_death_callback(&keepInput);
    for (const int signal : {SIGABRT, SIGALRM})
        std::signal(signal, &onSignal);
    return run(*options);
}
