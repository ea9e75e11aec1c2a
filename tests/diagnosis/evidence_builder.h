// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/diagnosis.h"

namespace jotscope::tests {

using Members = std::initializer_list<std::pair<const char *, const char *>>;

/// A record as a directory answers it, with its times beside.
struct Record {
    QString id;
    json::Value body = json::Value::object();
    QHash<QString, QDateTime> times;
    QString stateLabel;
    QString doubt;

    Record &with(const char *name, const char *text);
    Record &with(const char *name, json::Value value);
    Record &at(const char *time, int secondsFromNow);
};

/// One answer: what is asked, what comes back.
struct Said {
    directory::Question::Purpose purpose = directory::Question::Purpose::Lookup;
    directory::UserVerdict verdict = directory::UserVerdict::NotFound;
    int status = 404;
    QString how;
    bool exact = false;
    std::optional<Record> record;
    QByteArray body = "{\"error\":\"not_found\"}";
    directory::Responder responder;
    QString asked;
    std::optional<QString> echoed = std::nullopt;
    QList<net::Header> headers;
    int askedSeconds = 0; ///< from the first question on
};

/// Evidence made by hand. It starts as a healthy token of prod, ten minutes old, presented to prod, beside staging; nothing asked.
class Build {
public:
    static QDateTime now(); ///< 2026-11-18 09:41:26 UTC
    static Record person(); ///< the token's own user

    Build();
    Build &claim(const char *name, const char *text);
    Build &claim(const char *name, json::Value value);
    Build &claimAt(const char *name, int secondsFromNow);
    Build &without(const char *name);
    Build &header(const char *name, json::Value value);
    Build &from(const char *environment); ///< issuer, audience and key of that environment
    Build &noLogin();                     ///< without sid, auth_time and e-mail
    Build &signature(const char *environment, jose::Verification::Verdict verdict, const char *reason);
    Build &keyFrom(const char *source); ///< where the key that signed was read from
    Build &keysUnreachable(const char *environment, bool answered);
    Build &present(const char *environment);
    Build &say(const char *environment, Said said);
    Build &identity(Said said);                     ///< the identity provider's own directory of prod
    Build &known(const char *environment = "prod"); ///< the known good id is found
    Build &service(const QByteArray &answer, const char *profile = "");
    environments::Environment &environment(const char *name);
    diagnosis::EnvironmentEvidence &of(const char *name);
    Build &addEnvironment(const char *name, const char *issuer);
    Build &text(const QByteArray &token); ///< instead of the claims
    Build &asOf(int secondsFromNow);
    Build &noEnvironments();

    diagnosis::Evidence evidence() const;

private:
    json::Value m_header = json::Value::object();
    json::Value m_payload = json::Value::object();
    QByteArray m_text;
    diagnosis::Evidence m_evidence;
    QHash<QString, jose::Verification> m_signatures;
    QString m_signer = QStringLiteral("prod");
    QString m_keyFrom;
    int m_exchange = 1;
};

Said found(Record record = Build::person());
Said state(directory::UserVerdict verdict, Record record = Build::person());
Said notFound(bool exact = false);
Said randomId();
Said knownGood(directory::UserVerdict verdict, int status, bool exact = false);
Said variant(const char *how, Record record = Build::person());
Said alternate(const char *claim, Record record);
Said nobodyBy(const char *claim);
Said tokenCall(directory::UserVerdict verdict, int status);
Said again(directory::Question::Purpose purpose, Said said, int afterSeconds);
Said answered(directory::UserVerdict verdict, int status, const QByteArray &body);
Said by(Said said, directory::Responder::Kind kind, const char *name, const char *about = "");

// What comes of it.
diagnosis::Diagnosis diagnosed(const Build &build);
const diagnosis::Cause &causeOf(const diagnosis::Diagnosis &diagnosis, const char *id);
QString reasons(const std::vector<diagnosis::Reason> &list); ///< a line each

} // namespace jotscope::tests
