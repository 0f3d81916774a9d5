// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace waymark::typeset {

/// Text by code, as UTF-16BE, from a ToUnicode CMap (ISO 32000-1, 9.10.3). Ill-formed parts are
/// left out; at most 65,536 codes.
std::map<unsigned, std::string> readToUnicode(std::string_view cmap);

} // namespace waymark::typeset
