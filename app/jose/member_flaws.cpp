// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/parts.h"

#include "language/told.h"
#include "json/number.h"
#include "json/write.h"

#include <QHash>

namespace jotscope::jose {

namespace {

constexpr int mostOfAKind = 50; // a hostile token can hold hundreds of thousands

/// Walks every container of a part without recursion; paths are written only where something is found.
class Walk {
public:
    Walk(Token &token, Part part, QByteArrayView octets) : m_token(token), m_part(part), m_octets(octets) { }

    void over(const json::Value &root);

private:
    struct Visit {
        const json::Value *container;
        std::size_t parent;
        QString step; ///< how the parent reaches it
    };

    void duplicates(std::size_t visit);
    void number(std::size_t visit, const QString &step, const json::Value &value);
    void text(std::size_t visit, const QString &step, const json::Value &value);
    void enter(std::size_t visit, const QString &step, const json::Value &value);
    QString pathOf(std::size_t visit, const QString &step) const;
    QString shown(const json::Value &value) const;
    void flaw(const char *id, qsizetype begin, qsizetype end, const QString &message, Severity severity = Severity::Warning);
    void more(const char *id, int count, const char *what);

    Token &m_token;
    Part m_part;
    QByteArrayView m_octets;
    std::vector<Visit> m_visits;
    int m_duplicates = 0;
    int m_numbers = 0;
    int m_halves = 0;
};

QString Walk::pathOf(std::size_t visit, const QString &step) const
{
    QString path = step;
    for (; visit != 0; visit = m_visits[visit].parent)
        path = m_visits[visit].step + u'.' + path;
    return QString::fromUtf8(json::write(json::Value::of(path.size() > 120 ? path.left(120) + QChar(0x2026) : path)));
}

QString Walk::shown(const json::Value &value) const
{
    if (value.end - value.begin > 120)
        return Told::tr("a value of %1 octets").arg(value.end - value.begin);
    return QString::fromUtf8(json::write(value));
}

void Walk::flaw(const char *id, qsizetype begin, qsizetype end, const QString &message, Severity severity)
{
    addFlaw(m_token, id, m_part, placeInText(m_token, m_part, begin, end), severity, message);
}

void Walk::duplicates(std::size_t visit)
{
    const json::Value &object = *m_visits[visit].container;
    QHash<QStringView, const json::Value *> first;
    for (const json::Member &member : object.members) {
        if (!member.duplicate) {
            first.insert(member.name, &member.value);
        } else if (++m_duplicates <= mostOfAKind) {
            flaw("duplicate-member", member.nameBegin, member.value.end,
                Told::tr("%1 stands twice: %2, then %3. Services differ in which one they use.")
                    .arg(pathOf(visit, member.name), shown(*first.value(member.name)), shown(member.value)));
        }
    }
}

void Walk::number(std::size_t visit, const QString &step, const json::Value &value)
{
    if (!json::changesAsDouble(value.number) || ++m_numbers > mostOfAKind)
        return;
    const double nearest = value.number.toDouble();
    flaw("exact-number", value.begin, value.end,
        Told::tr("%1 is %2, which becomes %3 in services that read numbers as doubles.")
            .arg(pathOf(visit, step), QString::fromLatin1(value.number.left(60)),
                qIsFinite(nearest) && nearest != 0 ? QString::number(nearest, 'g', 17)
                    : nearest == 0                 ? QStringLiteral("0")
                                                   : Told::tr("infinite or an error")));
}

/// Half a character has no octets: services keep, replace or refuse it. A header must be UTF-8 to its last character (RFC 8725 §3.7).
void Walk::text(std::size_t visit, const QString &step, const json::Value &value)
{
    const bool isWhole = QStringView(step).isValidUtf16() && QStringView(value.text).isValidUtf16();
    if (isWhole || ++m_halves > mostOfAKind)
        return;
    flaw("lone-surrogate", value.begin, value.end,
        Told::tr("%1 holds half a character (a lone surrogate): services keep, replace or refuse it.").arg(pathOf(visit, step)),
        m_part == Part::Header ? Severity::Fatal : Severity::Warning);
}

void Walk::enter(std::size_t visit, const QString &step, const json::Value &value)
{
    text(visit, step, value);
    if (value.isObject() || value.isArray())
        m_visits.push_back({&value, visit, step});
    else if (value.isNumber())
        number(visit, step, value);
}

void Walk::more(const char *id, int count, const char *what)
{
    if (count > mostOfAKind)
        addFlaw(m_token, id, m_part, placeInText(m_token, m_part, 0, m_octets.size()), Severity::Warning,
            Told::again(what).arg(count - mostOfAKind).arg(titleOf(m_part)));
}

void Walk::over(const json::Value &root)
{
    if (!root.isObject() && !root.isArray())
        return;
    m_visits.push_back({&root, 0, {}});
    for (std::size_t at = 0; at < m_visits.size(); ++at) {
        const json::Value &container = *m_visits[at].container;
        bool twice = false;
        for (const json::Member &one : container.members) {
            twice = twice || one.duplicate;
            enter(at, one.name, one.value);
        }
        for (std::size_t i = 0; i < container.items.size(); ++i)
            enter(at, QString::number(i), container.items[i]);
        if (twice)
            duplicates(at);
    }
    more("duplicate-member", m_duplicates, QT_TRANSLATE_NOOP("jotscope::Told", "%1 more members stand twice in the %2."));
    more("exact-number", m_numbers,
        QT_TRANSLATE_NOOP("jotscope::Told", "%1 more numbers change in services that read them as doubles in the %2."));
    more("lone-surrogate", m_halves, QT_TRANSLATE_NOOP("jotscope::Told", "%1 more members hold half a character in the %2."));
}

} // namespace

void addMemberFlaws(Token &token, Part part, const json::Value &root, QByteArrayView octets)
{
    Walk(token, part, octets).over(root);
}

} // namespace jotscope::jose
