// SPDX-License-Identifier: GPL-3.0-or-later
// Asked by LeakSanitizer: what libraries of others keep until the end. fontconfig its
// configuration, libhyphen some words of each dictionary it has read.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libfontconfig\nleak:libhyphen\n";
}
