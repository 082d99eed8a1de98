export interface Config {
  podcast?: {
    player?: {
      /** How far the skip buttons, keyboard shortcuts and media keys jump, in seconds. */
      skipSeconds?: {
        /**
         * From 1 to 3600; 15 by default. Values outside the range are clamped.
         * @visibility frontend
         * @minimum 1
         * @maximum 3600
         */
        back?: number;
        /**
         * From 1 to 3600; 30 by default. Values outside the range are clamped.
         * @visibility frontend
         * @minimum 1
         * @maximum 3600
         */
        forward?: number;
      };
    };
  };
}
