// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"

namespace jotscope::report {

// What a report tells beside verdict, causes and claims; the same lines in every format for people.

struct Detail {
    QString title;
    QString text;
    bool isValue = false; ///< foreign text, letter for letter
};

/// The id that was looked up: as the bytes have it, as it went out, as it came back, and what is odd about it.
std::vector<Detail> subjectDetails(const Inspection &inspection);
/// What the verdict rests on: program, clock, time zone, the clocks of servers, what the presented environment expects.
std::vector<Detail> aboutDetails(const Inspection &inspection);
/// Of the answer to that exchange: what to tell a service's people. Empty when it names none.
QString requestIdOf(const Inspection &inspection, int exchange);
/// Above them: "the requests behind this verdict, in order"; with those that were refused "19 requests, 1 of them not sent", as the window
/// counts them.
QString requestsText(const std::vector<const net::Exchange *> &exchanges);

/// Several tokens, the most frequent verdict and cause first.
struct Group {
    diagnosis::Verdict verdict = diagnosis::Verdict::Undecided;
    QString cause;
    std::vector<std::size_t> members; ///< indices of tokens
};
/// "User deleted for good", in the language that is told; empty where nothing is wrong.
QString titleOf(const Group &group);
/// What is counted of a token.
struct Judged {
    diagnosis::Verdict verdict = diagnosis::Verdict::Undecided;
    QString cause;
};
std::vector<Judged> judgedOf(const std::vector<Inspection> &inspections);
std::vector<Group> groupsOf(const std::vector<Judged> &tokens);
/// "10 accepted, 2 rejected, 1 undecided"
QString totalsText(const std::vector<Judged> &tokens);

/// From so many tokens on each has a short section: answer and journey. JSON and case files hold everything.
constexpr std::size_t longReport = 200;

} // namespace jotscope::report
