// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progress_line.h"

#include "cli/output.h"
#include "jose/claims.h"
#include "report/visible.h"

#include <QStringList>

#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace jotscope::cli {

namespace {

constexpr qint64 betweenMs = 200;

int terminalColumns()
{
    winsize size{};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

} // namespace

QString sizeText(qint64 octets)
{
    constexpr const char *units[] = {"kB", "MB", "GB", "TB"};
    if (octets < 1000)
        return QStringLiteral("%1 B").arg(octets);
    double size = double(octets) / 1000;
    std::size_t unit = 0;
    for (; size >= 999.95 && unit + 1 < std::size(units); ++unit)
        size /= 1000;
    return QString::number(size, 'f', 1) + u' ' + QLatin1String(units[unit]);
}

QString progressText(const QString &name, const capture::Progress &progress)
{
    QStringList said{name};
    if (progress.percent() >= 0)
        said += QStringLiteral("%1 % of %2").arg(progress.percent()).arg(sizeText(progress.size));
    else
        said += sizeText(progress.octets);
    if (progress.octetsPerSecond > 0)
        said += sizeText(qint64(progress.octetsPerSecond)) + QStringLiteral("/s");
    if (progress.secondsLeft > 0)
        said += jose::spanOf(progress.secondsLeft) + QStringLiteral(" left");
    said += progress.tokens == 1 ? QStringLiteral("1 token") : QStringLiteral("%1 tokens").arg(progress.tokens);
    return said.join(QStringLiteral("  "));
}

ProgressLine::ProgressLine() : m_isTerminal(isatty(STDERR_FILENO) && !isQuiet())
{
    m_time.start();
}

void ProgressLine::show(const QString &name, qint64 octets, qint64 size, qint64 tokens)
{
    const qint64 now = m_time.elapsed();
    if (!m_isTerminal || now - m_last < betweenMs)
        return;
    m_last = now;
    if (name != m_name)
        m_pace = {};
    m_name = name;
    m_pace.note(octets, now);
    const QString text = report::visible(progressText(name, m_pace.progress(octets, size, tokens)));
    const QByteArray line = "\r" + text.left(terminalColumns() - 1).toUtf8() + "\x1b[K";
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
    m_isShown = true;
}

void ProgressLine::clear()
{
    if (std::exchange(m_isShown, false))
        std::fputs("\r\x1b[K", stderr);
}

} // namespace jotscope::cli
