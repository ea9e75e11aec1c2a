// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/disclosures.h"

#include "language/told.h"

namespace jotscope::jose {

namespace {

using Status = Disclosure::Status;

constexpr int deepest = json::maxDepth; // disclosures inside disclosures may not deepen it further

QString below(const QString &path, const QString &step)
{
    return path.isEmpty() ? step : path + u'.' + step;
}

QString shown(const QString &name)
{
    return name.size() > 60 ? name.left(60) + QChar(0x2026) : name;
}

/// The container without what is in it.
json::Value shellOf(const json::Value &from)
{
    json::Value shell;
    shell.type = from.type;
    shell.begin = from.begin;
    shell.end = from.end;
    return shell;
}

/// `{"...": digest}`, which stands for an element of an array.
const json::Value *elementDigest(const json::Value &item)
{
    const bool isOne = item.isObject() && item.members.size() == 1 && item.members[0].name == u"..." && item.members[0].value.isString();
    return isOne ? &item.members[0].value : nullptr;
}

} // namespace

void Unfolding::reject(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

json::Value Unfolding::unfold(const json::Value &payload)
{
    for (std::size_t i = 0; i < m_disclosures.size(); ++i) {
        if (m_disclosures[i].status == Status::Unreferenced)
            m_byDigest.insert(m_disclosures[i].digest, i);
    }
    json::Value processed = value(payload, {}, 0);
    std::erase_if(processed.members, [](const json::Member &member) { return member.name == u"_sd_alg"; });
    return processed;
}

Disclosure *Unfolding::find(const json::Value &digest, bool named, const QString &path)
{
    if (!digest.isString()) {
        reject(Told::tr("A digest in \"%1\" is no string.").arg(shown(path)));
        return nullptr;
    }
    if (m_seen.contains(digest.text)) {
        reject(Told::tr("The digest %1 stands in the token more than once.").arg(shown(digest.text)));
        return nullptr;
    }
    m_seen.insert(digest.text);
    const auto at = m_byDigest.constFind(digest.text);
    if (at == m_byDigest.constEnd()) {
        ++m_undisclosed;
        return nullptr;
    }
    Disclosure &disclosure = m_disclosures[*at];
    if (named == disclosure.name.isNull()) {
        disclosure.status = Status::Malformed;
        disclosure.message = named ? Told::tr("It has two elements, but its digest stands among the members of an object.")
                                   : Told::tr("It has three elements, but its digest stands in an array.");
        reject(Told::tr("A disclosure is malformed: %1").arg(disclosure.message));
        return nullptr;
    }
    return &disclosure;
}

json::Value Unfolding::value(const json::Value &from, const QString &path, int depth)
{
    if (depth > deepest) {
        reject(Told::tr("Disclosures inside disclosures nest deeper than %1 levels.").arg(deepest));
        return {};
    }
    if (from.isObject())
        return object(from, path, depth);
    return from.isArray() ? array(from, path, depth) : from;
}

json::Value Unfolding::object(const json::Value &from, const QString &path, int depth)
{
    json::Value into = shellOf(from);
    for (const json::Member &member : from.members) {
        if (member.name == u"...")
            reject(Told::tr("The claim name \"...\" is used for something else than a digest."));
        if (member.name == u"_sd_alg" && depth > 0)
            reject(Told::tr("\"_sd_alg\" stands inside \"%1\"; it may stand at the top only.").arg(shown(path)));
        if (member.name == u"_sd")
            continue;
        into.members.push_back({member.name, value(member.value, below(path, member.name), depth + 1), member.nameBegin, member.duplicate});
    }
    if (const json::Value *digests = from.find(u"_sd"))
        insertDigests(into, from, *digests, path, depth);
    return into;
}

void Unfolding::insertDigests(json::Value &into, const json::Value &from, const json::Value &digests, const QString &path, int depth)
{
    if (!digests.isArray())
        return reject(Told::tr("\"_sd\" must be an array of digests."));
    QSet<QString> names;
    for (const json::Member &member : from.members)
        names.insert(member.name);
    for (const json::Value &digest : digests.items) {
        Disclosure *disclosure = find(digest, true, below(path, QStringLiteral("_sd")));
        if (!disclosure)
            continue;
        if (names.contains(disclosure->name)) {
            disclosure->status = Status::Colliding;
            disclosure->message = Told::tr("A claim \"%1\" stands there already.").arg(shown(disclosure->name));
            reject(Told::tr("A disclosure collides: %1").arg(disclosure->message));
            continue;
        }
        names.insert(disclosure->name);
        disclosure->status = Status::Used;
        disclosure->path = below(path, disclosure->name);
        into.members.push_back({disclosure->name, value(disclosure->value, disclosure->path, depth + 1), 0, false});
    }
}

json::Value Unfolding::array(const json::Value &from, const QString &path, int depth)
{
    json::Value into = shellOf(from);
    for (const json::Value &item : from.items) {
        const QString here = below(path, QString::number(into.items.size()));
        const json::Value *digest = elementDigest(item);
        if (!digest) {
            into.items.push_back(value(item, here, depth + 1));
        } else if (Disclosure *disclosure = find(*digest, false, here)) {
            disclosure->status = Status::Used;
            disclosure->path = here;
            into.items.push_back(value(disclosure->value, here, depth + 1));
        }
    }
    return into;
}

} // namespace jotscope::jose
