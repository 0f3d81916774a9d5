// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/case.h"
#include "cases/case_list.h"
#include "cases/task.h"
#include "cases/timeline.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

/// How contacts and cases look in the answers of waymarkctl.
namespace waymark::cli {

nlohmann::json answerOf(const cases::Contact& contact);
nlohmann::json answerOf(const cases::ContactRow& row);
nlohmann::json answerOf(const cases::Case& shown);
nlohmann::json answerOf(const cases::CaseRow& row);
nlohmann::json answerOf(const cases::Task& task);
nlohmann::json answerOf(const cases::Entry& entry);

std::string lineOf(const cases::ContactRow& row);
std::string lineOf(const cases::CaseRow& row);
std::string lineOf(const cases::Task& task);

} // namespace waymark::cli
