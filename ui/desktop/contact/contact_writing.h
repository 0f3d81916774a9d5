// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/contact.h"
#include "cases/draft.h"

namespace waymark::ui {

/// A contact being written, and what it will replace.
struct ContactWriting {
    cases::DraftId draft = cases::DraftId::create();
    std::optional<cases::ContactId> contact{}; ///< a kept one that is being changed
    std::int64_t revision = 0;
    cases::ContactDetails details{};
};

/// The body of its draft, and back; empty when the draft is of another shape.
std::string bodyOf(const ContactWriting& writing);
std::optional<ContactWriting> writingOf(const cases::Draft& draft);

/// Without the incident the form made and nobody filled in.
cases::ContactDetails cleaned(cases::ContactDetails details);

/// Adds or saves the contact and ends its draft. On the storage thread.
Result<cases::Contact> keep(office::Desk& desk, const ContactWriting& writing);

} // namespace waymark::ui
