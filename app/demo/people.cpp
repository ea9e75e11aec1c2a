// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/people.h"

namespace jotscope::demo {

using json::Value;

namespace {

struct Person {
    QString id;
    const char *name;
    const char *email;
    qint64 createdSecondsAgo;
};

constexpr qint64 day = 86'400;

Value instant(const QDateTime &now, qint64 secondsAgo)
{
    return Value::of(now.addSecs(-secondsAgo).toString(Qt::ISODate));
}

Value recordOf(const Person &person, const QDateTime &now)
{
    Value record = Value::object();
    record.add(QStringLiteral("id"), Value::of(person.id));
    record.add(QStringLiteral("name"), Value::of(person.name));
    record.add(QStringLiteral("email"), Value::of(person.email));
    record.add(QStringLiteral("active"), Value::of(true));
    record.add(QStringLiteral("created_at"), instant(now, person.createdSecondsAgo));
    return record;
}

void addOrdinary(const Sites &sites, const QDateTime &now)
{
    const Person keeper{ids::known, "Robin Keeper", "known@acme.example", 900 * day};
    for (Site *site : {&sites.staging, &sites.prod, &sites.legacy, &sites.local})
        site->addUser(recordOf(keeper, now));
    sites.staging.addUser(recordOf({ids::dana, "Dana Okafor", "dana.okafor@acme.example", 280 * day}, now));
    sites.prod.addUser(recordOf({ids::lee, "Li Moreau", "li.moreau@acme.example", 620 * day}, now));
    sites.prod.addUser(recordOf({ids::kim, "Kim Larsen", "kim.larsen@acme.example", 300 * day}, now));
    sites.prod.addUser(recordOf({QStringLiteral("auth0|64ab 12"), "Robin Weiss", "robin.weiss@acme.example", 210 * day}, now));
    sites.prod.addUser(recordOf({QStringLiteral("00u7ines"), "Ines Costa", "ines.costa@acme.example", 150 * day}, now));
}

/// Records whose state or times say no.
void addStates(Site &prod, const QDateTime &now)
{
    Value disabled = recordOf({ids::noor, "Noor Haddad", "noor.haddad@acme.example", 410 * day}, now);
    for (json::Member &member : disabled.members) {
        if (member.name == u"active")
            member.value = Value::of(false);
    }
    prod.addUser(disabled.add(QStringLiteral("updated_at"), instant(now, 240)));
    Value deleted = recordOf({ids::sam, "Sam Ito", "sam.ito@acme.example", 505 * day}, now);
    prod.addUser(deleted.add(QStringLiteral("deleted_at"), instant(now, 180)));
    Value invited = recordOf({ids::invited, "Vera Lindt", "vera.lindt@acme.example", 2 * day}, now);
    prod.addUser(invited.add(QStringLiteral("status"), Value::of("invited")));
    Value stale = recordOf({ids::stale, "Omar Diallo", "omar.diallo@acme.example", 330 * day}, now);
    prod.addUser(stale.add(QStringLiteral("valid_since"), instant(now, 60)));
}

/// The same people under other ids, and another person under this one.
void addOthers(Site &prod, const QDateTime &now)
{
    prod.addUser(recordOf({QStringLiteral("a1f0c1d2-0000-4000-8000-00000000000a"), "Ada Brandt", "ada.brandt@acme.example", 120}, now));
    Value imported = recordOf({QStringLiteral("a1f0c1d2-0000-4000-8000-00000000000b"), "Theo Park", "theo.park@acme.example", 90}, now);
    Value attributes = Value::object();
    attributes.add(QStringLiteral("LDAP_ID"), Value::array().add(Value::of("0d4c9e7b")));
    prod.addUser(imported.add(QStringLiteral("attributes"), attributes));
    Value merged = recordOf({QStringLiteral("a1f0c1d2-0000-4000-8000-00000000000c"), "Mia Roth", "mia.roth@acme.example", 700 * day}, now);
    prod.addUser(merged.add(QStringLiteral("merged_ids"), Value::array().add(Value::of(ids::merged))));
    Value migrated
        = recordOf({QStringLiteral("a1f0c1d2-0000-4000-8000-00000000000d"), "Jan Novak", "jan.novak@acme.example", 800 * day}, now);
    prod.addUser(migrated.add(QStringLiteral("legacyId"), Value::of(ids::legacy)));
    prod.addUser(recordOf({ids::reused, "Ana Sousa", "ana.sousa@acme.example", 300}, now));
}

void addOddities(Site &prod, const QDateTime &now)
{
    prod.addUser(recordOf({ids::hidden, "Uma Reddy", "uma.reddy@acme.example", 190 * day}, now));
    prod.addUser(recordOf({ids::late, "Finn Berg", "finn.berg@acme.example", 8}, now));
    prod.addUser(recordOf({ids::cached, "Rosa Vidal", "rosa.vidal@acme.example", 30}, now));
    prod.setOdd(ids::hidden, Site::Oddity::Hidden);
    prod.setOdd(ids::late, Site::Oddity::Late);
    prod.setOdd(ids::cached, Site::Oddity::Cached);
    prod.setOdd(ids::busy, Site::Oddity::Limited);
    prod.setOdd(ids::broken, Site::Oddity::Fails);
    prod.setOdd(ids::routed, Site::Oddity::NoRoute);
    prod.setOdd(ids::shapeless, Site::Oddity::Shapeless);
}

} // namespace

void addUsers(const Sites &sites, const QDateTime &now)
{
    addOrdinary(sites, now);
    addStates(sites.prod, now);
    addOthers(sites.prod, now);
    addOddities(sites.prod, now);
}

} // namespace jotscope::demo
