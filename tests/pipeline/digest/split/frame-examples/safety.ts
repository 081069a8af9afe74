import type { FrameExample } from './frame-example.ts';

/** A fire in the umbrella factory of Sant Oriol. */
const fire: FrameExample = {
  'safety lapses': [
    [
      'Umbrella factory fire: inspectors had found blocked exits, workers say',
      'Safety rules were ignored on the night shift, and alarms had no maintenance.',
      'The owner was fined for violations in spring, labour inspectors said.',
    ],
    [
      'Workers of burnt umbrella factory tell of safety violations and blocked exits',
      'Inspectors fined the owner in spring for unsafe alarms and stairways.',
      'Nobody on the night shift was trained, employees said, and no drill was held.',
    ],
  ],
  'human toll': [
    [
      'Sant Oriol weeps: grieving families bury the dead of the umbrella factory',
      'At the funerals mourners held pictures of victims in the square.',
      'A mother who lost her son spoke of grief, and survivors of despair.',
    ],
    [
      'Grief and tears in Sant Oriol at funerals of fire victims',
      'Mourners filled the square, and bereaved parents carried pictures of a son.',
      'Survivors spoke of trauma, and families of the killed wept.',
    ],
  ],
};

/** The river Ulm floods its valley. */
const flood: FrameExample = {
  'late warning': [
    [
      'Ulm valley flood: warnings came late, and villages were unprepared',
      'Forecasters knew hours before, but the siren was not heard until night.',
      'Residents were left on their own and criticise the delay of the alert.',
    ],
    [
      'No warning until too late: Ulm valley asks why the sirens were silent',
      'The alert was delayed for hours, though forecasters knew of the red alert.',
      'Unprepared villages were caught off guard at night, and critics blame a slow message.',
    ],
  ],
  'lives saved': [
    [
      'Early evacuation saved lives in the Ulm valley flood',
      'Wardens had rehearsed the evacuation and moved four thousand to a shelter in advance.',
      'Volunteers get credit for a preventive plan that spared the villages.',
    ],
    [
      'Evacuated in time: how volunteers spared lives in the Ulm valley',
      'Four thousand were brought to safety in a shelter, as wardens had practised.',
      'The preventive plan saved lives, and mayors praised the preparedness of volunteers.',
    ],
  ],
};

/** An air raid on the town of Harun. */
const raid: FrameExample = {
  'civilian harm': [
    [
      'Civilians killed as raid hits residential street of Harun',
      'A hospital and a school were hit, humanitarian aid workers said, and children killed.',
      'Civilian casualties fill the wards, and displaced families sleep outside.',
    ],
    [
      'Harun raid: hospital counts civilian casualties, women and children among dead',
      'Aid workers speak of a humanitarian disaster for displaced families.',
      'Residential blocks and a school were hit, and civilians wait in the wards.',
    ],
  ],
  'military success': [
    [
      'Army: militants eliminated and command centre destroyed in precision strike on Harun',
      'The operation struck military targets in self-defence, a general told officers.',
      'Rockets were intercepted, and a commander of the militants was shot down.',
    ],
    [
      'Precision strike destroyed militants’ command centre in Harun, general says',
      'Military targets were struck, and an attack on the base was repelled.',
      'A commander was eliminated in the operation, officers told reporters.',
    ],
  ],
};

/** A dye works by the lake. */
const dye: FrameExample = {
  'health risk': [
    [
      'Doctors warn of health risks from toxic dye in Lake Orrin',
      'Exposure brings symptoms of a skin disease, and infections are rising at the clinic.',
      'The harmful dye is a carcinogen, and the wells are contaminated.',
    ],
    [
      'Contaminated wells: health risk feared from toxic dye at Lake Orrin',
      'The clinic sees infections and symptoms after exposure, doctors warn.',
      'A carcinogen in the dye is harmful and may cause cancer.',
    ],
  ],
  unrest: [
    [
      'Clashes and tear gas as crowd storms Lake Orrin dye works',
      'Police used tear gas on a violent mob that threw stones at officers.',
      'Looting and chaos went on until midnight, and a gate was vandalised.',
    ],
    [
      'Riot at Lake Orrin dye works: police clash with stone-throwing mob',
      'Scuffles turned into chaos and looting before midnight, officers said.',
      'Violence broke out when a mob stormed the gate and tear gas was fired.',
    ],
  ],
};

export const safetyExamples: readonly FrameExample[] = [fire, flood, raid, dye];
