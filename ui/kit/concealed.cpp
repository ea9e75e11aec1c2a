// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/concealed.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QRegularExpression>
#include <QTimer>

namespace jotscope::ui {

namespace {

constexpr std::chrono::seconds usualTime{60};

} // namespace

ConcealedCopy *ConcealedCopy::ofThisRun()
{
    static QPointer<ConcealedCopy> only;
    if (!only)
        only = new ConcealedCopy(qApp);
    return only;
}

ConcealedCopy::ConcealedCopy(QObject *parent) : QObject(parent), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(usualTime);
    connect(m_timer, &QTimer::timeout, this, &ConcealedCopy::remove);
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] {
        if (keptFor() > std::chrono::milliseconds::zero())
            remove();
    });
}

void ConcealedCopy::setKeptFor(std::chrono::milliseconds time)
{
    const bool isWaiting = isThere();
    m_timer->stop();
    m_timer->setInterval(time);
    if (isWaiting && time > std::chrono::milliseconds::zero())
        m_timer->start();
}

std::chrono::milliseconds ConcealedCopy::keptFor() const
{
    return m_timer->intervalAsDuration();
}

void ConcealedCopy::put(QMimeData *data)
{
    m_data = data;
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    QGuiApplication::clipboard()->setMimeData(data);
    if (keptFor() > std::chrono::milliseconds::zero())
        m_timer->start();
}

/// It belongs to the clipboard, which lets go of it when anybody copies something else. Nothing of others is read for that.
bool ConcealedCopy::isThere() const
{
    return m_data && QGuiApplication::clipboard()->mimeData() == m_data;
}

void ConcealedCopy::remove()
{
    m_timer->stop();
    const bool isOurs = isThere();
    m_data = nullptr;
    if (!isOurs)
        return;
    QGuiApplication::clipboard()->clear();
    Q_EMIT removed();
}

void copySecret(QMimeData *data)
{
    ConcealedCopy::ofThisRun()->put(data);
}

void copySecret(const QByteArray &text)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(text));
    copySecret(data);
}

bool holdsToken(const QString &text)
{
    static const QRegularExpression token(QStringLiteral("eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]{8,}"));
    return token.match(text).hasMatch();
}

void copyText(const QString &text)
{
    if (holdsToken(text))
        copySecret(text.toUtf8());
    else
        QGuiApplication::clipboard()->setText(text);
}

} // namespace jotscope::ui
