export interface Config {
  podcast?: {
    player?: {
      /** How far the buttons, the keys and the media keys of the system skip, in seconds. */
      skipSeconds?: {
        /**
         * From 1 to 3600; 15 unless it is set. Where nobody checks the configuration, others count as the nearest of these.
         * @visibility frontend
         * @minimum 1
         * @maximum 3600
         */
        back?: number;
        /**
         * From 1 to 3600; 30 unless it is set. Where nobody checks the configuration, others count as the nearest of these.
         * @visibility frontend
         * @minimum 1
         * @maximum 3600
         */
        forward?: number;
      };
    };
  };
}
