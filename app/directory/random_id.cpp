// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/lookup.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace jotscope::directory {

namespace {

/// Digits and letters drawn from a hash: the same for the same id, so that what was planned is what is asked.
class Dice {
public:
    explicit Dice(const QString &seed) : m_state("an id that nobody has: " + seed.toUtf8()) { }
    int below(int count)
    {
        if (m_at == m_pool.size()) {
            m_state = QCryptographicHash::hash(m_state, QCryptographicHash::Sha256);
            m_pool = m_state;
            m_at = 0;
        }
        return uchar(m_pool[m_at++]) % count;
    }
    QChar hex() { return QChar(u"0123456789abcdef"[below(16)]); }
    QChar digit() { return QChar(u'0' + below(10)); }
    QChar letter() { return QChar(u'a' + below(26)); }

private:
    QByteArray m_state;
    QByteArray m_pool;
    qsizetype m_at = 0;
};

bool isHex(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9a-fA-F-]{8,}\\z"));
    return form.match(text).hasMatch();
}

bool isUuid(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\z"));
    return form.match(text).hasMatch();
}

QString rolled(const QString &text, Dice &dice)
{
    static const QRegularExpression decimal(QStringLiteral("\\A[0-9]+\\z"));
    const bool hex = isHex(text) && !decimal.match(text).hasMatch();
    const bool upper = text != text.toLower() && text == text.toUpper();
    QString made;
    for (const QChar letter : text) {
        QChar other = letter;
        if (hex && letter != u'-')
            other = dice.hex();
        else if (letter.isDigit())
            other = dice.digit();
        else if (letter.isLetter())
            other = dice.letter();
        made += upper || letter.isUpper() ? other.toUpper() : other;
    }
    return made;
}

} // namespace

QString randomLike(const QString &id)
{
    Dice dice(id);
    if (isUuid(id)) {
        QString uuid = rolled(id, dice);
        uuid[14] = u'4'; // a random one, whatever the version of the id (RFC 9562 §5.4)
        uuid[19] = QChar(u"89ab"[dice.below(4)]);
        return uuid;
    }
    static const QRegularExpression allDigits(QStringLiteral("\\A[0-9]+\\z"));
    constexpr qsizetype safeDigits = 9; // below it somebody may have the number; up to 10 it stays within 32 bits
    if (allDigits.match(id).hasMatch() && id.size() <= safeDigits + 1) {
        QString number = QStringLiteral("19");
        while (number.size() < safeDigits + 1)
            number += dice.digit();
        return number;
    }
    // What stands before '|' or ':' names a source, what stands behind '@' a domain: these stay.
    const qsizetype mark = qMax(id.lastIndexOf(u'|'), id.lastIndexOf(u':'));
    const qsizetype at = id.indexOf(u'@', mark + 1);
    QString middle = id.mid(mark + 1, at < 0 ? -1 : at - mark - 1).left(64);
    constexpr qsizetype safeLength = 12;
    while (middle.size() < safeLength)
        middle += u'x';
    return id.left(mark + 1) + rolled(middle, dice) + (at < 0 ? QString() : id.mid(at));
}

} // namespace jotscope::directory
