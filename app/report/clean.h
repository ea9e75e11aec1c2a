// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/diagnosis.h"
#include "report/inspection.h"
#include "report/pseudonyms.h"
#include "report/scrub.h"

#include <QSet>

namespace jotscope::report {

/// What is known across the inspections of one report about what must not leave.
struct Known {
    Redaction redaction = Redaction::Signature;
    Pseudonyms pseudonyms;
    QSet<QString> keptClaims;
    QSet<QString> droppedClaims;
    int answersKept = 0;    ///< members of answers that stayed
    int answersLeftOut = 0; ///< and that did not

    bool hidesPeople() const { return redaction == Redaction::Identity; }
    bool hidesTokens() const { return redaction != Redaction::None; }
};

/// Makes things of one inspection fit to leave.
class Cleaner {
public:
    Cleaner(Known &known, const Scrub &scrub) : m_known(known), m_scrub(scrub) { }

    QString text(const QString &text) const;
    /// Text of unknown make, such as an answer that is no JSON: members and header lines that hold secrets go too.
    QString foreign(const QString &text) const;
    json::Value claims(const json::Value &object) const { return value(object, {}, false, nullptr); }
    QByteArray body(const QByteArray &octets) const;
    /// What a service answered: status line, headers, body. A refusal stays readable, the people in it do not.
    QByteArray message(const QByteArray &whole) const;
    json::Value answer(const json::Value &value) const { return this->value(value, {}, true, nullptr); }
    void headers(QList<net::Header> &headers, bool asked) const; ///< `asked`: of our question, masked already by the network
    QUrl url(const QUrl &url) const;

    void exchange(net::Exchange &exchange) const;
    void lookup(directory::Lookup &lookup) const;
    void verification(jose::Verification &verification) const;
    void endpoint(environments::UserEndpoint &endpoint) const;
    void environment(diagnosis::EnvironmentEvidence &evidence) const;
    void diagnosis(diagnosis::Diagnosis &diagnosis) const;

    const Known &known() const { return m_known; }

private:
    json::Value value(const json::Value &value, const QString &name, bool inAnswer, const char *forced) const;
    json::Value scalar(const json::Value &value, const QString &name, bool inAnswer, const char *forced) const;
    QByteArray headerLine(const QByteArray &line) const;
    void count(const json::Value &value) const;
    void comparison(std::vector<diagnosis::Comparison> &lines) const;
    void journey(diagnosis::Journey &journey) const;
    void subject(diagnosis::SubjectForensics &subject) const;
    void service(diagnosis::ServiceReading &service) const;

    Known &m_known;
    const Scrub &m_scrub;
};

} // namespace jotscope::report
