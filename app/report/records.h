// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "report/recorder.h"

namespace jotscope::report {

// What a case file holds of each struct that travels, and under which name.

void record(Recorder &recorder, net::Exchange &exchange);
void record(Recorder &recorder, directory::Lookup &lookup);
void record(Recorder &recorder, environments::Environment &environment);
void record(Recorder &recorder, keys::KeySet &set);
void record(Recorder &recorder, jose::Verification &verification);
void record(Recorder &recorder, keys::Key &key);
void record(Recorder &recorder, jose::TriedKey &tried);
void record(Recorder &recorder, jose::Segment &segment);
void record(Recorder &recorder, jose::Token &token);
void record(Recorder &recorder, jose::Inside &inside);
void record(Recorder &recorder, capture::Sighting &sighting);
void record(Recorder &recorder, diagnosis::EnvironmentEvidence &evidence);
void record(Recorder &recorder, diagnosis::Diagnosis &diagnosis); ///< but for its evidence
void record(Recorder &recorder, TextFacts &facts);
void record(Recorder &recorder, Companion &companion);

} // namespace jotscope::report
