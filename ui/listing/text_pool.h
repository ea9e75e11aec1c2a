// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listing/hashed_ids.h"

#include <QString>

namespace jotscope::ui {

/// Texts that many rows share, each kept once. Letters count alike, large or small, in searching and in the order.
class TextPool {
public:
    static constexpr qsizetype mostOctets = 256; ///< of a text; what is longer is cut

    TextPool();
    quint32 intern(const QString &text); ///< 0: the empty one
    QString text(quint32 id) const;
    quint32 size() const { return quint32(m_begin.size()) - 1; }

    static QByteArray folded(const QString &text);
    bool contains(quint32 id, QByteArrayView folded) const;
    /// For each id, whether its text contains what is looked for.
    std::vector<bool> containing(QByteArrayView folded) const;
    int compare(quint32 a, quint32 b) const; ///< < 0: a stands before b; 0 only for the same
    /// For each id, its place in the order; made anew only when texts have come.
    const std::vector<quint32> &ranks() const;
    qint64 octets() const;

private:
    struct Original {
        quint32 id;
        quint32 begin; ///< in m_originals
        quint32 size;
    };
    QByteArrayView foldedOf(quint32 id) const;
    QByteArrayView original(quint32 id) const;

    std::vector<char> m_folded; ///< each ends with NUL, which none contains
    std::vector<quint32> m_begin;
    std::vector<char> m_originals; ///< of those that differ from what they are folded to
    std::vector<Original> m_differing;
    HashedIds m_ids;
    mutable std::vector<quint32> m_ranks;
};

} // namespace jotscope::ui
