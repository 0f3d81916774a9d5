// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/kit/draft_keeper.h"

#include "ui/desktop/kit/bands.h"

#include <QPointer>

#include <chrono>

namespace waymark::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto kQuiet = 800ms;
constexpr auto kLatest = 2s;
constexpr auto kRetry = 5s;

} // namespace

DraftKeeper::DraftKeeper(QObject* owner, DraftMark* mark, Save save)
    : QObject{owner}
    , m_mark{mark}
    , m_save{std::move(save)}
{
    m_quiet.setSingleShot(true);
    m_latest.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &DraftKeeper::save);
    connect(&m_latest, &QTimer::timeout, this, &DraftKeeper::save);
}

void DraftKeeper::touch()
{
    m_dirty = true;
    m_quiet.start(kQuiet);
    if (!m_latest.isActive()) m_latest.start(kLatest);
}

void DraftKeeper::flush()
{
    if (m_dirty) save();
}

void DraftKeeper::forget()
{
    m_dirty = false;
    m_quiet.stop();
    m_latest.stop();
    if (m_mark) m_mark->clear();
}

void DraftKeeper::save()
{
    m_quiet.stop();
    m_latest.stop();
    if (!m_dirty || m_saving) return;
    m_dirty = false;
    m_saving = true;
    m_save([self = QPointer<DraftKeeper>{this}](bool saved) {
        if (self) self->finished(saved);
    });
}

void DraftKeeper::finished(bool saved)
{
    m_saving = false;
    if (saved) {
        if (m_mark) m_mark->setSaved(QTime::currentTime());
        if (m_dirty && !m_quiet.isActive()) m_quiet.start(kQuiet);
        return;
    }
    m_dirty = true;
    if (m_mark) m_mark->setFailed();
    m_quiet.start(kRetry);
}

} // namespace waymark::ui
