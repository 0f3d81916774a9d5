// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace waymark::cli {

class Cli;

/// referral sheet: the page for the agency as PDF or JSON, sealed with a password on wish.
void addReferralSheet(Cli& cli, CLI::App& group);

} // namespace waymark::cli
