import { analysis } from "../analysis.ts";
import { calibrationNotes, notesOf } from "../calibration/calibration-notes.ts";
import { conflictOf } from "../calibration/conflict.ts";
import { conflictSections } from "../calibration/conflict-sections.ts";
import { generationsSection } from "../calibration/generations-section.ts";
import { nextRequest } from "../calibration/next-request.ts";
import { correlationsSection, parametersSection } from "../calibration/parameters-section.ts";
import { posteriorIn } from "../calibration/posterior.ts";
import { stateOf } from "../calibration/state.ts";
import { targetsSection } from "../calibration/targets-section.ts";
import { wavesSection } from "../calibration/waves-section.ts";

/** What a calibration found: the parameters and how sure they are, the targets and how well they are met. */
export const calibration = analysis({
  name: "calibration",
  label: { en: "Calibration", zh: "校准结果" },
  description: {
    en: "The parameters with their 90% intervals beside their prior ranges, how they hang together, and the published figures beside what the calibrated model gives. If no parameters meet the figures: which figures stand against each other, and what comes nearest. It reads the baseline and all targets, whichever outcome and policy is asked for.",
    zh: "各参数的90%区间与先验范围对照、参数之间的相关，以及公布数据与校准后模型结果的对照。如果没有参数能达到全部数据，则说明哪些数据彼此冲突、哪个试点最接近。无论选择哪个结果指标或政策，都只读取基线与全部目标。",
  },
  options: {},
  notes: calibrationNotes,
  toleratesFailures: true,
  reads: ({ targets }) => targets.map(({ outcome }) => outcome),
  refuses: ({ method, targets }) =>
    method.kind === "calibrate" && targets.length > 0
      ? null
      : {
          en: "it reads calibrations only: an experiment whose method is calibrate, with targets.",
          zh: "它只读取校准实验：方法为 calibrate 且设有目标的实验。",
        },
  analyze(experiment, history) {
    const state = stateOf(experiment, history);
    const posterior = posteriorIn(experiment, state);
    const settled = nextRequest(experiment, history) === null;
    const conflict = settled ? conflictOf(state.waves) : null;
    return {
      sections: [
        ...(conflict ? conflictSections(experiment, conflict) : []),
        ...(posterior
          ? [
              parametersSection(experiment, posterior),
              ...(posterior.parameters.length > 1 ? [correlationsSection(posterior)] : []),
              targetsSection(experiment, state),
            ]
          : []),
        wavesSection(state.waves),
        ...(state.generations.length > 0 ? [generationsSection(state.generations)] : []),
      ],
      notes: notesOf(experiment, state, posterior, conflict, settled),
    };
  },
});
