// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/elide.h"

#include <QRegularExpression>

#include <vector>

namespace jotscope::ui {

namespace {

constexpr QChar ellipsis(0x2026);
constexpr qsizetype mostShown = 2000; ///< characters of one end; no label is as wide

/// Where a text may be cut: between characters, not within what stands for one.
std::vector<qsizetype> cutsOf(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("<[^<>]{1,24}>"));
    std::vector<qsizetype> cuts{0};
    const auto addTo = [&](qsizetype end) {
        while (cuts.back() < end) {
            const qsizetype at = cuts.back();
            const bool isPair = text[at].isHighSurrogate() && at + 1 < end;
            cuts.push_back(at + (isPair ? 2 : 1));
        }
    };
    for (auto found = code.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        addTo(match.capturedStart());
        cuts.push_back(match.capturedEnd());
    }
    addTo(text.size());
    return cuts;
}

QString headOf(const QString &text, const QFontMetricsF &metrics, double width)
{
    const QString most = text.left(mostShown);
    const std::vector<qsizetype> cuts = cutsOf(most);
    std::size_t low = 0;
    std::size_t high = cuts.size() - 1;
    while (low < high) {
        const std::size_t middle = (low + high + 1) / 2;
        if (metrics.horizontalAdvance(most.left(cuts[middle])) <= width)
            low = middle;
        else
            high = middle - 1;
    }
    return most.left(cuts[low]);
}

QString tailOf(const QString &text, const QFontMetricsF &metrics, double width)
{
    const QString most = text.right(mostShown);
    const std::vector<qsizetype> cuts = cutsOf(most);
    std::size_t low = 0;
    std::size_t high = cuts.size() - 1;
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (metrics.horizontalAdvance(most.sliced(cuts[middle])) <= width)
            high = middle;
        else
            low = middle + 1;
    }
    return most.sliced(cuts[low]);
}

} // namespace

QString elided(const QString &text, const QFontMetricsF &metrics, Qt::TextElideMode mode, double width)
{
    if (text.size() <= mostShown && metrics.horizontalAdvance(text) <= width)
        return text;
    const double room = qMax(0.0, width - metrics.horizontalAdvance(ellipsis));
    if (mode != Qt::ElideMiddle)
        return headOf(text, metrics, room) + ellipsis;
    const qsizetype gap = text.indexOf(ellipsis);
    const QString tail = tailOf(gap < 0 ? text : text.sliced(gap + 1), metrics, room / 2);
    return headOf(gap < 0 ? text : text.left(gap), metrics, room - metrics.horizontalAdvance(tail)) + ellipsis + tail;
}

} // namespace jotscope::ui
