// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/layer.h"

#include <algorithm>

namespace jotscope::capture {

std::vector<Layer::Edit>::const_iterator Layer::lastEditAt(qsizetype at) const
{
    const auto next
        = std::upper_bound(m_edits.begin(), m_edits.end(), at, [](qsizetype offset, const Edit &edit) { return offset < edit.at; });
    return next == m_edits.begin() ? m_edits.end() : next - 1;
}

qsizetype Layer::sourceOf(qsizetype at) const
{
    const auto edit = lastEditAt(at);
    if (edit == m_edits.end())
        return at;
    const qsizetype behind = edit->at + edit->made;
    return at < behind ? edit->source - edit->taken : edit->source + (at - behind);
}

bool Layer::isCutAt(qsizetype at) const
{
    const auto edit = lastEditAt(at);
    return edit != m_edits.end() && edit->at == at && edit->made == 0;
}

WrapCounts Layer::wrapsWithin(qsizetype begin, qsizetype end) const
{
    WrapCounts counts{};
    auto edit = std::lower_bound(m_edits.begin(), m_edits.end(), begin, [](const Edit &e, qsizetype offset) { return e.at < offset; });
    for (; edit != m_edits.end() && edit->at < end; ++edit) {
        if (edit->at > begin || edit->made > 0) // what was taken away right before the first octet is not inside
            ++counts[std::size_t(edit->wrap)];
    }
    return counts;
}

LayerMaker::LayerMaker(const Layer &from) : m_from(from), m_made(QByteArray())
{
    m_made.m_text.reserve(from.text().size());
}

void LayerMaker::keep(qsizetype octets)
{
    const qsizetype shift = m_made.m_text.size() - m_at;
    const qsizetype end = m_at + octets;
    const std::vector<Layer::Edit> &edits = m_from.m_edits;
    for (; m_edit < edits.size() && edits[m_edit].at < end; ++m_edit) {
        m_made.m_edits.push_back(edits[m_edit]);
        m_made.m_edits.back().at += shift;
    }
    m_made.m_text.append(m_from.text().sliced(m_at, octets));
    m_at = end;
}

void LayerMaker::replace(qsizetype octets, QByteArrayView with, Wrap wrap)
{
    const qsizetype source = m_from.sourceOf(m_at + octets);
    const qsizetype taken = source - m_from.sourceOf(m_at);
    m_made.m_edits.push_back({m_made.m_text.size(), source, quint32(taken), quint8(with.size()), wrap});
    m_made.m_text.append(with);
    m_at += octets;
    while (m_edit < m_from.m_edits.size() && m_from.m_edits[m_edit].at < m_at)
        ++m_edit;
}

} // namespace jotscope::capture
