// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/clipboard_watch.h"

#include "capture/token_stream.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

namespace jotscope::ui {

namespace {

constexpr qint64 oneCopyMs = 1000;

} // namespace

bool isMarkedSecret(const QMimeData *data)
{
    static const QStringList marks = {QStringLiteral("ExcludeClipboardContentFromMonitorProcessing"),
        QStringLiteral("org.nspasteboard.ConcealedType"), QStringLiteral("application/x-nspasteboard-concealed-type")};
    return data->data(QStringLiteral("x-kde-passwordManagerHint")) == "secret"
        || std::any_of(marks.begin(), marks.end(), [data](const QString &mark) { return data->hasFormat(mark); });
}

ClipboardWatch::ClipboardWatch(QObject *parent) : QObject(parent)
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardWatch::look);
}

void ClipboardWatch::setOn(bool isOn)
{
    m_isOn = isOn;
}

void ClipboardWatch::look()
{
    if (!m_isOn)
        return;
    const QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard())
        Q_EMIT looked(Outcome::Ours);
    else if (const QMimeData *data = clipboard->mimeData())
        Q_EMIT looked(lookAt(data));
}

ClipboardWatch::Outcome ClipboardWatch::lookAt(const QMimeData *data)
{
    if (isMarkedSecret(data))
        return Outcome::Secret;
    if (!data->hasText())
        return Outcome::NoText;
    const QString text = data->text();
    if (text.size() > mostCharacters)
        return Outcome::TooLong;
    const QByteArray octets = text.toUtf8();
    std::vector<capture::Sighting> tokens = capture::sureTokensIn(octets, QStringLiteral("Clipboard")); // a lone word is hardly ever one
    if (tokens.empty())
        return Outcome::NoToken;
    const QByteArray digest = QCryptographicHash::hash(octets, QCryptographicHash::Sha256);
    const bool isAgain = digest == m_lastHit && m_sinceHit.isValid() && !m_sinceHit.hasExpired(oneCopyMs);
    m_lastHit = digest;
    m_sinceHit.start();
    if (isAgain)
        return Outcome::Again;
    Q_EMIT found(std::move(tokens), capture::besideTokens(octets));
    return Outcome::Token;
}

} // namespace jotscope::ui
