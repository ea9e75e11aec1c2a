// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/disclosed_rows.h"

#include <QHash>

namespace jotscope::ui {

namespace {

using jose::Disclosure;
using Sort = DisclosedRow::Sort;

constexpr int deepest = 32;

/// Walks the claims as the digests stand in them: a disclosure, then what is disclosed inside of it.
class Walk {
public:
    Walk(const jose::SdJwt &opened, std::vector<DisclosedRow> &rows) : m_rows(rows)
    {
        for (const Disclosure &disclosure : opened.disclosures) {
            if (disclosure.status == Disclosure::Status::Used)
                m_byDigest.insert(disclosure.digest, &disclosure);
            m_known.insert(disclosure.digest, true);
        }
    }

    void visit(const json::Value &value, const QString &below, int level)
    {
        if (level > deepest)
            return;
        if (value.isArray()) {
            for (const json::Value &item : value.items) {
                const json::Value *digest = item.find(u"...");
                if (item.members.size() == 1 && digest)
                    meet(*digest, below, level);
                else
                    visit(item, below, level);
            }
        }
        for (const json::Member &member : value.members) {
            if (member.name != u"_sd")
                visit(member.value, below, level);
            else if (member.value.isArray())
                meetAll(member.value, below, level);
        }
    }

    void meetAll(const json::Value &digests, const QString &below, int level)
    {
        for (const bool isDisclosed : {true, false}) { // what is known first
            for (const json::Value &digest : digests.items) {
                if (m_byDigest.contains(digest.stringOr()) == isDisclosed)
                    meet(digest, below, level);
            }
        }
    }

private:
    void meet(const json::Value &digest, const QString &below, int level)
    {
        DisclosedRow row;
        row.below = below;
        row.level = level;
        if (const Disclosure *disclosure = m_byDigest.value(digest.stringOr())) {
            row.path = disclosure->path;
            row.name = disclosure->path.section(u'.', -1);
            if (!disclosure->name.isEmpty())
                row.name = disclosure->name;
            row.value = disclosure->value;
            m_rows.push_back(row);
            visit(disclosure->value, below, level + 1);
        } else if (!m_known.contains(digest.stringOr())) {
            row.sort = Sort::KeptBack;
            row.value = digest;
            m_rows.push_back(row);
        }
    }

    std::vector<DisclosedRow> &m_rows;
    QHash<QString, const Disclosure *> m_byDigest;
    QHash<QString, bool> m_known;
};

} // namespace

std::vector<DisclosedRow> disclosedRows(const jose::Token &token, const jose::SdJwt &opened)
{
    std::vector<DisclosedRow> rows;
    Walk walk(opened, rows);
    for (const json::Member &member : token.payload.root.members) {
        if (member.name == u"_sd")
            walk.meetAll(member.value, member.name, 1);
        else
            walk.visit(member.value, member.name, 1);
    }
    for (const Disclosure &disclosure : opened.disclosures) {
        if (disclosure.status == Disclosure::Status::Used)
            continue;
        DisclosedRow row;
        row.sort = Sort::Refused;
        row.level = 0;
        row.name = disclosure.name;
        row.message = disclosure.message;
        row.value = disclosure.value;
        rows.push_back(row);
    }
    return rows;
}

} // namespace jotscope::ui
