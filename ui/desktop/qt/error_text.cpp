// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/qt/error_text.h"

#include "app/workspace.h"
#include "ui/text/rule_texts.h"

#include <QCoreApplication>

#include <filesystem>
#include <new>

namespace waymark::ui {
namespace {

using Kind = storage::DatabaseError::Kind;

QString text(const char* source) { return QCoreApplication::translate("Failure", source); }

QString databaseText(Kind kind)
{
    switch (kind) {
    case Kind::WrongKey:
        return text(QT_TRANSLATE_NOOP("Failure",
            "The office file does not open with this key. It may be damaged or belong to another "
            "office. A backup can bring it back."));
    case Kind::Busy:
        return text(QT_TRANSLATE_NOOP("Failure",
            "The office is busy at another place. Nothing was lost. Please try again in a "
            "moment."));
    case Kind::DiskFull:
        return text(QT_TRANSLATE_NOOP("Failure",
            "The disk is full, so this could not be saved. What was saved before is safe. Please "
            "make "
            "room and try again."));
    case Kind::ReadOnly:
        return text(QT_TRANSLATE_NOOP("Failure",
            "The office folder cannot be written to, so this was not saved. Please check the "
            "rights of "
            "the folder."));
    case Kind::Corrupt:
        return text(QT_TRANSLATE_NOOP("Failure",
            "The office file is damaged. Please stop working here and bring back the last "
            "backup."));
    case Kind::Network:
        return text(QT_TRANSLATE_NOOP("Failure",
            "The office server does not answer. What was saved before is safe. Please try again."));
    case Kind::Cancelled: return {}; // somebody asked for it
    case Kind::Refused:
        return text(
            QT_TRANSLATE_NOOP("Failure", "The office did not allow this. Nothing was changed."));
    case Kind::Constraint:
    case Kind::Other: break;
    }
    return text(QT_TRANSLATE_NOOP("Failure",
        "Something in Waymark went wrong and this step was not done. What was saved before is "
        "safe."));
}

} // namespace

QString errorText(const Error& error)
{
    return QCoreApplication::translate("Rule", ruleText(error.rule.text));
}

QString failureText(const std::exception_ptr& error)
{
    try {
        std::rethrow_exception(error);
    } catch (const storage::DatabaseError& broken) {
        return databaseText(broken.kind());
    } catch (const std::filesystem::filesystem_error&) {
        return text(QT_TRANSLATE_NOOP("Failure",
            "A file or folder could not be read or written. Please check that it is there and that "
            "you "
            "may use it."));
    } catch (const std::bad_alloc&) {
        return text(QT_TRANSLATE_NOOP("Failure",
            "This computer has no memory left. Please close other programs and try again."));
    } catch (...) {
        return databaseText(Kind::Other);
    }
}

} // namespace waymark::ui
