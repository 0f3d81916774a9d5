// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waymark::cli {

class Cli;

/// referral propose, rewrite, submit, approve, return, send, reply, step, list, reviews, show,
/// sheet.
void addReferralCommands(Cli& cli);

} // namespace waymark::cli
