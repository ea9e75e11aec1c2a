// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/clipboard_row.h"

#include "ui/capture/desktop_notice.h"
#include "ui/kit/switch.h"

#include <QGuiApplication>
#include <QLocale>

namespace jotscope::ui {

namespace {

QString hour(const QDateTime &instant)
{
    return instant.toLocalTime().toString(QStringLiteral("HH:mm"));
}

} // namespace

ClipboardRow::ClipboardRow(QWidget *parent)
    : CaptureRow(QStringLiteral("clipboard-watch"), tr("Clipboard"), parent), m_watch(new ClipboardWatch(this)),
      m_notice(new DesktopNotice(this)), m_switch(new Switch(tr("Watch"), this))
{
    m_switch->setAccessibleName(tr("Watch the clipboard"));
    addControl(m_switch);
    connect(m_switch, &QAbstractButton::toggled, this, &ClipboardRow::turn);
    connect(m_watch, &ClipboardWatch::looked, this, &ClipboardRow::count);
    connect(m_watch, &ClipboardWatch::found, this, [this](const std::vector<capture::Sighting> &sightings, const capture::Beside &beside) {
        m_notice->tell(
            tr("%n tokens copied", nullptr, int(sightings.size())), tr("In the list of Jotscope. Nothing was asked."), tr("Show"));
        Q_EMIT found(sightings, beside);
    });
    connect(m_notice, &DesktopNotice::activated, this, &ClipboardRow::showWanted);
    tell();
}

void ClipboardRow::turn(bool isOn)
{
    m_watch->setOn(isOn);
    m_since = QDateTime::currentDateTimeUtc();
    m_looked = m_hits = m_secret = m_tooLong = 0;
    setStatus(isOn ? tr("watching the clipboard") : QString());
    tell();
}

void ClipboardRow::count(ClipboardWatch::Outcome outcome)
{
    using Outcome = ClipboardWatch::Outcome;
    if (outcome == Outcome::Ours || outcome == Outcome::Again || outcome == Outcome::NoText)
        return;
    ++m_looked;
    m_secret += outcome == Outcome::Secret;
    m_tooLong += outcome == Outcome::TooLong;
    if (outcome == Outcome::Token) {
        ++m_hits;
        m_last = QDateTime::currentDateTimeUtc();
    }
    tell();
}

void ClipboardRow::tell()
{
    QStringList words;
    if (!m_watch->isOn()) {
        words.append(tr("Off. While on, each text that is copied is looked through; what holds no token is forgotten at once."));
    } else {
        words.append(tr("On since %1.").arg(hour(m_since)));
        words.append(m_looked == 0 ? tr("Nothing was copied yet.") : tr("Looked at %n texts,", nullptr, m_looked));
        if (m_looked > 0)
            words.append(m_hits == 0 ? tr("none with a token.") : tr("%1 with a token, the last at %2.").arg(m_hits).arg(hour(m_last)));
        if (m_secret > 0)
            words.append(tr("%n left alone: a password manager marked it as secret.", nullptr, m_secret));
        if (m_tooLong > 0)
            words.append(tr("%n left alone: longer than 1 MiB. Paste or open it instead.", nullptr, m_tooLong));
    }
    if (QGuiApplication::platformName().startsWith(u"wayland"))
        words.append(tr("Wayland tells only the window in front what was copied: come back to this one after copying."));
    say(words.join(u' '), m_watch->isOn() ? Role::Ok : Role::Soft);
}

} // namespace jotscope::ui
