// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <bitset>
#include <vector>

namespace jotscope::report {

/// Replaces what must not leave, in any text and in every form that a service may have given it: raw, percent-encoded, base64, hexadecimal,
/// as UTF-16.
class Scrub {
public:
    /// `value` becomes `replacement` wherever it stands. Values of fewer than 4 characters only where they stand alone.
    void hide(const QString &value, const QString &replacement);
    /// The same only where it is no part of a word: what is short of an address.
    void hideWord(const QString &word, const QString &replacement);
    /// Octets that are not text: a signature, a secret.
    void hideOctets(const QByteArray &octets, const QString &replacement);
    bool isEmpty() const { return m_needles.empty(); }

    QString text(const QString &text) const;

private:
    struct Needle {
        QString text;
        QString replacement;
        Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive;
        int rank = 1;       ///< 0: the very text, which goes before a form derived from another
        bool alone = false; ///< counts only between separators
        bool word = false;  ///< counts only where no letter or digit is beside it
        bool whole = false; ///< the run of base64 characters around it goes with it
    };
    void add(const QString &text, const QString &replacement, Qt::CaseSensitivity sensitivity, bool whole = false);
    void addBase64(const QByteArray &octets, const QString &replacement);
    void addHex(const QByteArray &octets, const QString &replacement);
    void sort() const;

    mutable std::vector<Needle> m_needles; ///< longest first, so that an address goes before the name inside it
    bool canBegin(QStringView text) const;
    struct Place {
        qsizetype begin = -1;
        qsizetype end = -1;
    };
    Place placeOf(const Needle &needle, const QString &text, qsizetype from) const;
    void replaceAll(const Needle &needle, QString &clean) const;
    QString textInEscapes(const QString &text) const;

    /// Hashes of the first three characters of each needle: most texts hold none, and need no search.
    mutable std::bitset<1 << 16> m_begins;
    mutable bool m_hasShort = false; ///< a needle that those hashes do not cover
    mutable bool m_isSorted = true;
};

/// Every token in `text` without its signature ("header.payload.[signature-removed]"); without its payload too where `payloadToo`.
/// An encrypted token keeps its header and its length.
QString cutTokens(const QString &text, bool payloadToo);
/// The same for a text that is one token. `wasCut`: pieces in brackets stand for disclosures that an earlier redaction took.
QByteArray cutToken(const QByteArray &token, bool payloadToo, bool wasCut = false);

inline constexpr char cutMark[] = "[signature-removed]";

} // namespace jotscope::report
